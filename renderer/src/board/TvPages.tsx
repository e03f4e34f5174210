import { Figures } from './Figures.tsx'
import { pageOn, pagesOf } from './pages.ts'
import styles from './tv.module.css'
import { TvRows, type TvRow } from './TvRows.tsx'
import { useLiveWords } from './words.ts'

/**
 * A part of the television whose list may be longer than its room: it turns its pages, says which one stands, and keeps all of
 * it as a table for screen readers. Bars are of one measure on all pages.
 */
export function TvPages({
  heading,
  title,
  columns,
  rows,
  most,
  beats,
  none,
}: {
  heading: string
  /** Of the table. */
  title: string
  columns: readonly [string, string]
  rows: readonly TvRow[]
  /** How many have room. */
  most: number
  /** How many beats the screen has stood. */
  beats: number
  /** Said where there are none. */
  none?: string
}) {
  const { number, commune, page: pageSaid } = useLiveWords().live
  const pages = pagesOf(rows, most)
  const page = pageOn(beats, pages.length)
  const isTurning = pages.length > 1
  const largest = Math.max(0, ...rows.flatMap(({ count, target }) => [count, target ?? 0]))
  return (
    <section>
      <h2 className={styles['heading']}>
        <span>{heading}</span>
        {isTurning && <span aria-hidden>{pageSaid(page + 1, pages.length)}</span>}
      </h2>
      <div aria-hidden={isTurning || undefined}>
        <TvRows title={title} rows={pages[page] ?? []} whole={largest} {...(none === undefined ? {} : { none })} />
      </div>
      {isTurning && (
        <Figures
          unseen
          title={title}
          columns={columns}
          rows={rows.map(({ key, place, label, count, target }) => ({
            key,
            label: place === undefined ? label : `${label} (${place})`,
            values: [target === null ? number(count) : commune.against(number(count), number(target))],
          }))}
        />
      )}
    </section>
  )
}
