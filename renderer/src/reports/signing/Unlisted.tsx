import type { OutputOf } from '../../../../shared/contract.ts'
import { Empty, Panel } from '../../parts/Page.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import styles from './signing.module.css'
import { useSigningWords } from './words.ts'

/** A longer list is nobody's to read: sheets are made of it first. */
const most = 300

/** Who came and stands on no sheet. */
export function Unlisted({ list: { unlisted, totals } }: { list: OutputOf<'signing.list'> }) {
  const words = useSigningWords()
  return (
    <Panel title={words.unlisted}>
      <p>{words.totals(totals.came, totals.onLine, totals.onRegister, totals.onNone)}</p>
      {unlisted.length === 0 ? (
        <Empty title={totals.came === 0 ? words.nobodyYet : words.nobodyUnlisted} />
      ) : (
        <>
          <p className={styles['soft']}>{words.unlistedNote}</p>
          <table className={styles['lines']}>
            <thead>
              <tr>
                <th scope="col">{words.column.name}</th>
                <th scope="col" className={styles['col-badge']}>
                  {words.badge}
                </th>
                <th scope="col" className={styles['col-time']}>
                  {words.arrived}
                </th>
                <th scope="col" className={styles['col-where']}>
                  {words.where}
                </th>
              </tr>
            </thead>
            <tbody>
              {unlisted.slice(0, most).map(({ attendeeId, fullName, badgeNumber, arrivedAt, letter, register }) => (
                <tr key={attendeeId}>
                  <td className={styles['name']}>{fullName}</td>
                  <td>{badgeNumber}</td>
                  <td>{timeOf(arrivedAt)}</td>
                  <td>
                    {register === null ? (letter === null ? '' : words.ofDesk(letter)) : words.register(register)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {unlisted.length > most && <p className={styles['soft']}>{words.more(unlisted.length - most)}</p>}
        </>
      )}
    </Panel>
  )
}
