import { Button, TextInput } from '@mantine/core'
import { momentOf, readTimeOfDay } from '../../../shared/text/time-of-day.ts'
import { sheets } from '../../../shared/words/vi/sheets.ts'
import { Icon } from '../parts/Icon.tsx'
import { type PaperRegister, usePaperRegister } from '../session/paper-register.ts'
import { today } from '../session/vietnam-time.ts'
import { useWordsWith } from '../session/words.ts'
import styles from './desk.module.css'

const own = { sheets }

/** While a paper register is typed: which, and the time that stands beside the person being typed. `day` is the fair's. */
export function PaperBar({ paper, day }: { paper: PaperRegister; day: string }) {
  const words = useWordsWith(own).sheets
  const [, setPaper] = usePaperRegister()

  function typeTime(time: string): void {
    const read = readTimeOfDay(time)
    // A rehearsal is held before the day of the fair.
    const on = day < today() ? day : today()
    setPaper({ ...paper, time, at: read === null ? null : momentOf(on, read) })
  }

  return (
    <section className={styles['paper']} aria-label={words.paper.label}>
      <Icon name="pen" />
      <p className={styles['groupKept']}>
        <strong>{words.paper.typing(paper.sheet)}</strong> {words.paper.unprinted}
      </p>
      <label className={styles['paperTime']}>
        {words.paper.time}
        <TextInput
          id="desk-paper-time"
          data-later
          size="sm"
          autoFocus={paper.time === ''}
          autoComplete="off"
          maxLength={8}
          placeholder="8:15"
          value={paper.time}
          error={paper.at === null && paper.time !== ''}
          onChange={(event) => typeTime(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <Button size="sm" variant="subtle" tabIndex={-1} onClick={() => setPaper(null)}>
        {words.paper.stop}
      </Button>
    </section>
  )
}
