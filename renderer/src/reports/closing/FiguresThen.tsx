import indicators from '../../../../resources/lists/report-indicators.json'
import type { EmployerFigures } from '../../../../shared/contract/closing.ts'
import { type Figures, type IndicatorCode, indicatorCodes } from '../../../../shared/contract/figures.ts'
import { usePreferences } from '../../session/preferences.ts'
import styles from './closing.module.css'
import { useClosingWords } from './words.ts'

const number = new Intl.NumberFormat('vi-VN')
const listed = new Map(indicators.items.map((item) => [item.code, item]))

/** An indicator's name in the language of the screen, and how far it is set in. */
export function useIndicators(): (code: IndicatorCode) => { name: string; level: number } {
  const language = usePreferences((preferences) => preferences.language)
  return (code) => {
    const item = listed.get(code)
    return { name: item?.[language === 'vi' ? 'vi' : 'en'] ?? code, level: item?.level ?? 0 }
  }
}

/** Every indicator as it was frozen. */
export function FiguresThen({ indicators: counts }: { indicators: Figures['indicators'] }) {
  const words = useClosingWords()
  const indicatorOf = useIndicators()
  return (
    <table className={styles['figures']}>
      <thead>
        <tr>
          <th scope="col">{words.figures.indicator}</th>
          <th scope="col">{words.figures.frozen}</th>
        </tr>
      </thead>
      <tbody>
        {indicatorCodes.map((code) => {
          const { name, level } = indicatorOf(code)
          return (
            <tr key={code}>
              <th scope="row" data-level={level}>
                {name}
              </th>
              <td>{number.format(counts[code])}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** Every employer's own figures as they were frozen. */
export function EmployersThen({ employers }: { employers: readonly EmployerFigures[] }) {
  const words = useClosingWords().employers
  return (
    <table className={styles['figures']}>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.turns}</th>
          <th scope="col">{words.interviewed}</th>
          <th scope="col">{words.preSelected}</th>
          <th scope="col">{words.appointments}</th>
          <th scope="col">{words.hired}</th>
        </tr>
      </thead>
      <tbody>
        {employers.map(({ employerId, name, turns, interviewed, preSelected, appointments, hired }) => (
          <tr key={employerId}>
            <th scope="row">{name}</th>
            {[turns, interviewed, preSelected, appointments, hired].map((count, at) => (
              <td key={at}>{number.format(count)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
