import { create } from 'qrcode'
import { useMemo, useState } from 'react'
import type { Outcome } from '../../../shared/contract/interview.ts'
import { parseBadgeCode } from '../../../shared/badge-code.ts'
import { pathOfModules } from '../parts/qr-path.ts'
import { composeRescueCodes } from '../../../shared/rescue-code.ts'
import type { rescue } from '../../../shared/words/vi/rescue.ts'
import type { Outbox } from './outbox.ts'
import styles from './rescue.module.css'
import { type Rescued, rescueTurns, type Travelling } from './rescue-turns.ts'
import { useOutbox } from './use-outbox.ts'

export type RescueProps = {
  outbox: Outbox
  fairDigits: string
  /** Whose table this device stands on. */
  employerId: string
  words: typeof rescue
  outcomes: Readonly<Record<Outcome, string>>
  /** A time of day as said at the fair. */
  timeOf: (moment: number) => string
  /** The number on a badge, where this device knows it from its code. */
  numberOf: (badgeText: string) => string | null
}

/** What waits in this device, for a desk's scanner and, below, for a clerk's fingers. */
export function Rescue(props: RescueProps) {
  const { outbox, fairDigits, employerId, words } = props
  const { entries } = useOutbox(outbox)
  const rescued = useMemo(() => rescueTurns(entries, fairDigits), [entries, fairDigits])
  const codes = useMemo(
    () =>
      composeRescueCodes(
        fairDigits,
        employerId,
        rescued.turns.map(({ turn }) => turn),
      ),
    [rescued, fairDigits, employerId],
  )
  return (
    <div className={styles['rescue']}>
      {codes.length === 0 ? <p>{words.nothing}</p> : <Codes codes={codes} words={words} />}
      <StaysBehind rescued={rescued} words={words} />
      {codes.length > 0 && <ByHand {...props} turns={rescued.turns} />}
    </div>
  )
}

function Codes({ codes, words }: { codes: readonly string[]; words: typeof rescue }) {
  const [wanted, setWanted] = useState(0)
  const at = Math.min(wanted, codes.length - 1)
  const parts = codes.length
  return (
    <>
      <p>{words.how}</p>
      <figure className={styles['code']}>
        <Qr code={codes[at] ?? ''} label={words.codeLabel(at + 1, parts)} />
        {parts > 1 && (
          <figcaption className={styles['parts']}>
            <button type="button" disabled={at === 0} onClick={() => setWanted(at - 1)}>
              {words.previous}
            </button>
            <strong role="status">{words.part(at + 1, parts)}</strong>
            <button type="button" disabled={at === parts - 1} onClick={() => setWanted(at + 1)}>
              {words.next}
            </button>
          </figcaption>
        )}
      </figure>
      <p className={styles['soft']}>{words.brighter}</p>
      <p>{words.keep}</p>
    </>
  )
}

/** Digits alone, in numeric mode: the smallest code, which any keyboard layout types as it is. */
function Qr({ code, label }: { code: string; label: string }) {
  const modules = useMemo(
    () => create([{ data: code, mode: 'numeric' }], { errorCorrectionLevel: 'L' }).modules,
    [code],
  )
  const size = modules.size + 8
  return (
    <svg className={styles['qr']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} data-code={code}>
      <rect width={size} height={size} fill="#fff" />
      <path d={pathOfModules(modules)} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

function StaysBehind({ rescued: { unsaid, left }, words }: { rescued: Rescued; words: typeof rescue }) {
  return (
    <>
      {unsaid > 0 && <p className={styles['behind']}>{words.unsaid(unsaid)}</p>}
      {left > 0 && <p className={styles['behind']}>{words.left(left)}</p>}
    </>
  )
}

function ByHand({ turns, words, outcomes, timeOf, numberOf }: RescueProps & { turns: readonly Travelling[] }) {
  return (
    <table className={styles['byHand']}>
      <caption>{words.byHand}</caption>
      <thead>
        <tr>
          <th scope="col">{words.time}</th>
          <th scope="col">{words.badge}</th>
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {turns.map(({ badgeText, turn }, at) => (
          <tr key={`${turn.at} ${at}`}>
            <td>{timeOf(turn.at)}</td>
            <td>{numberOf(badgeText) ?? inFours(badgeText)}</td>
            <td>{turn.outcome === null ? words.onlyScanned : outcomes[turn.outcome]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A code whose number this device does not know, in groups somebody can read aloud. */
function inFours(text: string): string {
  return parseBadgeCode(text).ok ? text.trim().replace(/(\d{4})(?=\d)/g, '$1 ') : text
}
