import { Button } from '@mantine/core'
import { Link } from 'wouter'
import type { SigningLine, SigningSheet } from '../../../../shared/contract/signing.ts'
import { Key } from '../../parts/Key.tsx'
import { momentSaid } from '../../parts/moment-said.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePrintDocument } from '../../parts/print-document.ts'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { kindOf } from './SheetList.tsx'
import styles from './signing.module.css'
import { useSigningWords } from './words.ts'

/** One sheet, line for line, with what was put right since; and which lines bear a signature. */
export function SignedSheet({ sheetId, onClose }: { sheetId: string; onClose: () => void }) {
  const words = useSigningWords()
  const { value, failure } = useAsk('signing.read', { sheetId })
  const marking = useTell('signing.mark')
  if (value === undefined) return <FailureNotice failure={failure} />
  const { sheet, lines } = value
  const placesOf = (isMeant: (line: SigningLine) => boolean): number[] =>
    lines.filter((line) => line.printed !== null && isMeant(line)).map(({ position }) => position)
  const standing = placesOf(({ state }) => state === 'standing')
  const signed = placesOf(({ signedAt }) => signedAt !== null)
  const mark = (positions: number[], isSigned: boolean) =>
    void (positions.length > 0 && marking.tell({ sheetId, positions, signed: isSigned }))
  return (
    <Panel title={`${words.sheet(sheet.label)} · ${kindOf(sheet, words)}`}>
      <SheetKeys sheet={sheet} onClose={onClose} />
      <FailureNotice failure={failure ?? marking.failure} />
      <div className={styles['keys']}>
        <Button variant="default" disabled={marking.busy || standing.length === 0} onClick={() => mark(standing, true)}>
          {words.allSigned}
        </Button>
        <Button variant="default" disabled={marking.busy || signed.length === 0} onClick={() => mark(signed, false)}>
          {words.noneSigned}
        </Button>
      </div>
      <table className={styles['lines']}>
        <thead>
          <tr>
            {(['row', 'name', 'born', 'home', 'state', 'signed'] as const).map((name) => (
              <th key={name} scope="col" className={styles[`col-${name}`]}>
                {words.column[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.position} line={line} onSign={(isSigned) => mark([line.position], isSigned)} />
          ))}
        </tbody>
      </table>
    </Panel>
  )
}

/** Printing it, and the way back. */
function SheetKeys({ sheet, onClose }: { sheet: SigningSheet; onClose: () => void }) {
  const words = useSigningWords()
  const paper = usePrintDocument()
  const document = { kind: 'signing-sheets' as const, sheetIds: [sheet.id] }
  const print = () => void paper.print(document)
  useShortcuts({ 'alt+KeyP': print })
  return (
    <>
      <div className={styles['keys']}>
        <Button loading={paper.isPrinting} onClick={print}>
          {sheet.print === null ? words.printSheet : words.printAgain}
          <Key gap name="Alt+P" />
        </Button>
        <Button variant="default" loading={paper.isSaving} onClick={() => void paper.savePdf(document)}>
          {words.pdf}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {words.back}
        </Button>
        <span className={styles['soft']}>{words.frozen(momentSaid(sheet.frozenAt))}</span>
      </div>
      <FailureNotice failure={paper.failure} />
      {paper.printed !== null && <Notice tone="good">{words.printed(paper.printed.printer)}</Notice>}
    </>
  )
}

function Line({ line, onSign }: { line: SigningLine; onSign: (isSigned: boolean) => void }) {
  const words = useSigningWords()
  const { position, state, printed, signedAt, attendeeId } = line
  const isStruck = state === 'undone' || state === 'elsewhere'
  if (printed === null)
    return (
      <tr>
        <td>{position}</td>
        <td colSpan={5} className={styles['gone']}>
          {state === 'standing' ? null : words.state[state]}
        </td>
      </tr>
    )
  return (
    <tr>
      <td>{position}</td>
      <td className={isStruck ? styles['struck'] : styles['name']}>{printed.fullName}</td>
      <td>{printed.born}</td>
      <td>{printed.home}</td>
      <td className={styles['note']}>
        {state === 'absent' && signedAt !== null && attendeeId !== null ? (
          <Link href={`/attendees/${attendeeId}`}>{words.signedNotCome}</Link>
        ) : (
          noteOf(line, words)
        )}
      </td>
      <td>
        <input
          type="checkbox"
          className={styles['sign']}
          aria-label={words.signedLine(position, printed.fullName)}
          checked={signedAt !== null}
          onChange={(event) => onSign(event.currentTarget.checked)}
        />
      </td>
    </tr>
  )
}

function noteOf(
  { state, instead, corrections, struckAt }: SigningLine,
  words: ReturnType<typeof useSigningWords>,
): string {
  return [
    ...(state === 'standing' ? [] : [words.state[state]]),
    ...(instead === null ? [] : [words.instead(instead)]),
    ...(struckAt === null ? [] : [momentSaid(struckAt)]),
    ...corrections.map(({ field, now, at }) =>
      words.correction(words.field[field], now, at === null ? null : momentSaid(at)),
    ),
  ].join('; ')
}
