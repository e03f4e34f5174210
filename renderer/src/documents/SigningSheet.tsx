import type { DocumentHead, SigningFace } from '../../../shared/document-face.ts'
import { linesOnPages, notesOnPages } from '../../../shared/signing-pages.ts'
import { lists } from '../../../shared/words/vi/lists.ts'
import { common } from '../../../shared/words/papers/common.ts'
import { signing as text } from '../../../shared/words/papers/signing.ts'
import { Page } from './Page.tsx'
import { noteOf, totalOf } from './signing-notes.ts'
import styles from './signing.module.css'

type Line = SigningFace['lines'][number]

/** A frozen sheet: as it was signed, line for line, with what was put right beneath it. */
export function SigningSheet({ sheet, head }: { sheet: SigningFace; head: DocumentHead }) {
  const notes = sheet.lines.flatMap((line) => noteOf(line))
  if (sheet.lines.some(({ state }) => state === 'absent')) notes.push(text.absent)
  const pages = parted(sheet.lines, linesOnPages(sheet.lines.length))
  const apart = parted(notes, notesOnPages(notes.length))
  const count = pages.length + apart.length
  return (
    <>
      {pages.map((lines, at) => (
        <Page key={at} head={head}>
          <article className={styles['sheet']}>
            <Head sheet={sheet} head={head} first={at === 0} />
            <Table sheet={sheet} lines={lines} />
            {at === pages.length - 1 && <End sheet={sheet} notes={apart.length === 0 ? notes : []} head={head} />}
            <Foot head={head} sheet={sheet} page={at + 1} pages={count} />
          </article>
        </Page>
      ))}
      {apart.map((some, at) => (
        <Page key={`notes ${at}`} head={head}>
          <article className={styles['sheet']}>
            <Head sheet={sheet} head={head} first={false} />
            <Notes notes={some} />
            <Foot head={head} sheet={sheet} page={pages.length + at + 1} pages={count} />
          </article>
        </Page>
      ))}
    </>
  )
}

/** A list in pieces of these lengths. */
function parted<Item>(items: readonly Item[], lengths: readonly number[]): (readonly Item[])[] {
  let from = 0
  return lengths.map((length) => items.slice(from, (from += length)))
}

function Head({ sheet, head, first }: { sheet: SigningFace; head: DocumentHead; first: boolean }) {
  return (
    <>
      {first && (
        <header className={styles['letterhead']}>
          <div>
            <p className={styles['office']}>{head.center}</p>
          </div>
          <div>
            <p className={styles['state']}>{common.state}</p>
            <p className={styles['motto']}>{common.motto}</p>
          </div>
        </header>
      )}
      <div className={styles['head']}>
        <div>
          <h1 className={styles['title']}>{sheet.kind === 'handbook' ? text.handbook : text.title}</h1>
          <p className={styles['fair']}>
            {common.fair(head.fairName, head.heldOn)}, {head.place}
          </p>
          <p className={styles['whose']}>{whoseOf(sheet)}</p>
        </div>
        <p className={styles['number']}>
          {text.sheet}
          <strong>{sheet.label}</strong>
        </p>
      </div>
    </>
  )
}

function whoseOf({ kind, commune, title }: SigningFace): string {
  if (kind === 'ahead') return text.kind.ahead(commune)
  return kind === 'handbook' ? text.kind.handbook(title ?? '') : text.kind['walk-in']
}

function Table({ sheet: { kind }, lines }: { sheet: SigningFace; lines: readonly Line[] }) {
  const isHandbook = kind === 'handbook'
  const { row, name, born, sex, home, copies, sign } = text.column
  return (
    <table className={styles['lines']} data-kind={kind}>
      <thead>
        <tr>
          <th scope="col" className={styles['row']}>
            {row}
          </th>
          <th scope="col">{name}</th>
          <th scope="col" className={styles['born']}>
            {born}
          </th>
          <th scope="col" className={styles['sex']}>
            {sex}
          </th>
          <th scope="col" className={styles['home']}>
            {home}
          </th>
          {isHandbook && (
            <th scope="col" className={styles['copies']}>
              {copies}
            </th>
          )}
          <th scope="col" className={styles['sign']}>
            {sign}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.position} line={line} isHandbook={isHandbook} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ line: { position, state, printed }, isHandbook }: { line: Line; isHandbook: boolean }) {
  if (printed === null)
    return (
      <tr>
        <td>{position}</td>
        <td className={styles['gone']} colSpan={isHandbook ? 6 : 5}>
          {state === 'erased' ? text.erased : text.unheard}
        </td>
      </tr>
    )
  const { fullName, born, sex, home, copies } = printed
  return (
    <tr className={state === 'undone' || state === 'elsewhere' ? styles['struck'] : undefined}>
      <td>{position}</td>
      <td className={styles['name']}>
        <span className={styles['fit']} data-fit>
          {fullName}
        </span>
      </td>
      <td>{born}</td>
      <td>{sex === null ? '' : lists.sex[sex]}</td>
      <td className={styles['where']}>
        <span className={styles['fit']} data-fit>
          {home}
        </span>
      </td>
      {isHandbook && <td>{copies}</td>}
      <td>{'\u00A0'}</td>
    </tr>
  )
}

function End({ sheet, notes, head }: { sheet: SigningFace; notes: readonly string[]; head: DocumentHead }) {
  return (
    <>
      <p className={styles['total']}>{totalOf(sheet)}</p>
      {notes.length > 0 && <Notes notes={notes} />}
      <p className={styles['day']}>{common.placeAndDay(head.province, head.heldOn)}</p>
      <div className={styles['signatures']}>
        {[text.made, text.center].map((who) => (
          <p key={who}>
            <strong>{who}</strong>
            {text.signed}
          </p>
        ))}
      </div>
    </>
  )
}

function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <section className={styles['notes']}>
      <h2>{text.notes}</h2>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  )
}

function Foot({ head, sheet, page, pages }: { head: DocumentHead; sheet: SigningFace; page: number; pages: number }) {
  return (
    <footer className={styles['foot']}>
      <span>
        {head.center} · {text.frozen(sheet.frozenAt)}
      </span>
      <span>{common.page(page, pages)}</span>
    </footer>
  )
}
