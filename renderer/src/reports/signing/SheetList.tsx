import { Link } from 'wouter'
import type { SigningSheet } from '../../../../shared/contract/signing.ts'
import { Icon } from '../../parts/Icon.tsx'
import { momentSaid } from '../../parts/moment-said.ts'
import { Empty, Panel } from '../../parts/Page.tsx'
import styles from './signing.module.css'
import { useSigningWords } from './words.ts'

/** Every sheet made, the newest first, with how it stands. */
export function SheetList({
  sheets,
  open,
  place,
}: {
  sheets: readonly SigningSheet[]
  open: string | null
  place: string
}) {
  const words = useSigningWords()
  if (sheets.length === 0)
    return (
      <Panel>
        <Empty title={words.empty} next={words.emptyNext} />
      </Panel>
    )
  return (
    <Panel title={words.list}>
      <ul className={styles['sheets']}>
        {sheets.toReversed().map((sheet) => (
          <li key={sheet.id}>
            <Link
              href={`${place}/${sheet.id}`}
              className={styles['sheet']}
              aria-current={sheet.id === open ? 'true' : undefined}
            >
              <strong>{sheet.label}</strong>
              <span className={styles['about']}>
                <span>{kindOf(sheet, words)}</span>
                <span className={styles['soft']}>{factsOf(sheet, words)}</span>
              </span>
              <State sheet={sheet} />
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

type Words = ReturnType<typeof useSigningWords>

/** What a sheet is of, in words. */
export function kindOf({ kind, commune, title }: SigningSheet, words: Words): string {
  if (kind === 'ahead') return words.kind.ahead(commune)
  return kind === 'handbook' ? words.kind.handbook(title ?? '') : words.kind['walk-in']
}

function factsOf({ lines, struck, corrected, signed }: SigningSheet, words: Words): string {
  return [
    words.people(lines),
    ...(signed === 0 ? [] : [words.signed(signed, lines)]),
    ...(struck === 0 ? [] : [words.struck(struck)]),
    ...(corrected === 0 ? [] : [words.corrected(corrected)]),
  ].join(' · ')
}

function State({ sheet: { print, signed } }: { sheet: SigningSheet }) {
  const words = useSigningWords()
  if (print === null)
    return signed > 0 ? null : (
      <span className={styles['attention']}>
        <Icon name="attention" size={16} />
        {words.notPrinted}
      </span>
    )
  const tone = print.state === 'out' || print.state === 'saved' ? 'good' : print.state === 'failed' ? 'bad' : 'waiting'
  return (
    <span className={styles[tone]}>
      <Icon name={tone} size={16} />
      {words.print[print.state](momentSaid(print.at))}
    </span>
  )
}
