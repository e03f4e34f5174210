import { momentSaid } from '../../parts/moment-said.ts'
import { Panel } from '../../parts/Page.tsx'
import partStyles from '../../parts/parts.module.css'
import { useAsk } from '../../talk/use-ask.ts'
import styles from '../imports.module.css'
import { figure, useImportWords } from '../words.ts'

/** Files that were being put right when the power went or the page was left: who chooses one again goes on there. */
export function Begun({ fairId }: { fairId: string | null }) {
  const { halfDone: text } = useImportWords().imports
  const { value: files = [] } = useAsk('import.begun', { fairId })
  if (files.length === 0) return null
  return (
    <Panel title={text.title}>
      <p className={styles['soft']}>{text.note}</p>
      <table className={partStyles['table']}>
        <thead>
          <tr>
            {Object.entries(text.column).map(([name, title]) => (
              <th key={name} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map(({ digest, fileName, at, said }) => (
            <tr key={digest}>
              <td className={styles['breakable']}>{fileName}</td>
              <td className={partStyles['figure']}>{momentSaid(at)}</td>
              <td className={partStyles['figure']}>{figure(said)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  )
}
