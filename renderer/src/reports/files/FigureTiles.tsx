import { FailureNotice } from '../../parts/Notice.tsx'
import { momentSaid } from '../../parts/moment-said.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './files.module.css'
import { useFileWords } from './words.ts'

const number = new Intl.NumberFormat('vi-VN')

/** The day's figures as the files say them: persons large, turns under them. */
export function FigureTiles() {
  const words = useFileWords()
  const { value: figures, failure } = useAsk('figures.read', {})
  const text = words.figures
  const { totals, indicators } = figures ?? {}
  const tiles = [
    [text.attended, totals?.attended, indicators && text.women(indicators['attended-women'])],
    [text.counselled, totals?.counselled, indicators && text.counselTurns(indicators['counsel-turns'])],
    [text.interviewed, totals?.interviewed, indicators && text.interviewTurns(indicators['interview-turns'])],
    [text.preSelected, totals?.preSelected, indicators && text.appointments(indicators.appointments)],
    [text.hired, totals?.hired, indicators && text.connected(indicators.connected)],
  ] as const
  return (
    <>
      <FailureNotice failure={failure} />
      <dl className={styles['tiles']}>
        {tiles.map(([name, value, under]) => (
          <div key={name} className={styles['tile']}>
            <dt>{name}</dt>
            <dd>
              <span className={styles['figure']}>{value === undefined ? '–' : number.format(value)}</span>
              <span className={styles['soft']}>{under ?? ''}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles['soft']}>
        {words.countNote} <Standing />
      </p>
    </>
  )
}

/** Whether these are the figures every document names, or what has come of them since. */
function Standing() {
  const words = useFileWords()
  const { value: snapshots } = useAsk('snapshot.list', {})
  const { value: offered } = useAsk('export.list', {})
  const last = snapshots?.at(-1)
  if (snapshots === undefined || offered === undefined) return null
  if (last === undefined) return words.notFrozen
  const says = offered.some(({ name }) => name === 'adjustments') ? words.adjusted : words.frozen
  return says(last.number, momentSaid(last.frozenAt))
}
