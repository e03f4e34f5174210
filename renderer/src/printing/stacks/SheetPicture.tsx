import { useId, useRef, type KeyboardEvent } from 'react'
import { badgesPerPage, type BadgeFormat } from '../../../../shared/badge-formats.ts'
import { usePrintingWords } from '../words.ts'
import { labelAfter } from './label-grid.ts'
import styles from './sheet-picture.module.css'

/** A little picture of a sticker sheet, on which the first label still free is pointed out by mouse or arrow keys. */
export function SheetPicture({
  layout,
  at,
  onChoose,
}: {
  layout: BadgeFormat
  at: number
  onChoose: (label: number) => void
}) {
  const text = usePrintingWords().stacks.paper
  const title = useId()
  const note = useId()
  const sheet = useRef<HTMLDivElement>(null)

  function onKeyDown(event: KeyboardEvent): void {
    const to = labelAfter(event.key, at, layout)
    if (to === null) return
    event.preventDefault()
    onChoose(to)
    sheet.current?.querySelectorAll<HTMLElement>('[role="radio"]')[to]?.focus()
  }

  return (
    <div className={styles['start']}>
      <div
        ref={sheet}
        role="radiogroup"
        tabIndex={-1}
        aria-labelledby={title}
        aria-describedby={note}
        className={styles['sheet']}
        style={{ gridTemplateColumns: `repeat(${layout.columns}, 1fr)` }}
        onKeyDown={onKeyDown}
      >
        {Array.from({ length: badgesPerPage(layout) }, (_, label) => (
          <button
            key={label}
            type="button"
            role="radio"
            aria-checked={label === at}
            aria-label={label < at ? text.labelUsed(label + 1) : text.label(label + 1)}
            tabIndex={label === at ? 0 : -1}
            className={styles['label']}
            data-used={label < at}
            onClick={() => onChoose(label)}
          >
            {label + 1}
          </button>
        ))}
      </div>
      <div>
        <div id={title} className={styles['startTitle']}>
          {text.start}: {at + 1}
        </div>
        <p id={note} className={styles['note']}>
          {text.startNote}
        </p>
      </div>
    </div>
  )
}
