import type { ListSheet } from '../../../../shared/contract/list-lines.ts'
import { Button } from '@mantine/core'
import { CheckLine } from '../../parts/CheckLine.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { useCommuneOptions } from '../../parts/places.ts'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import styles from '../imports.module.css'
import type { OpenedFile } from '../Opened.tsx'
import { withCommuneOnAll, withSheet } from '../wizard.ts'
import { figure, useImportWords } from '../words.ts'
import { ColumnTable } from './ColumnTable.tsx'
import { Repairs } from './Repairs.tsx'

/** One sheet: whether it is taken, whose list it is, what its columns and its letters are. */
export function SheetPanel({ sheet, opened }: { sheet: ListSheet; opened: OpenedFile }) {
  const { columns: text } = useImportWords().imports
  const { file, settings, change } = opened
  const communes = useCommuneOptions(file.fair.communes, true)
  const chosen = settings.sheets.find(({ index }) => index === sheet.index)
  if (!chosen) return null
  const put = (part: Partial<typeof chosen>): void => change(withSheet(settings, sheet.index, part))
  const others = settings.sheets.filter(({ use, communeCode }) => use && communeCode !== chosen.communeCode)
  const title = `${sheet.name}, ${text.rows(figure(sheet.rows))}${sheet.hidden ? `, ${text.hidden}` : ''}`
  return (
    <Panel title={title}>
      {sheet.rows === 0 && <Empty title={text.noRows} />}
      {sheet.titles.length > 0 && (
        <p className={styles['soft']}>
          {text.titles}: {sheet.titles.join(' · ')}
        </p>
      )}
      <div className={styles['sheetChoices']}>
        <CheckLine label={text.use} checked={chosen.use} onChange={(use) => put({ use })} />
        {settings.kind === 'people' && (
          <SearchSelect
            label={text.commune}
            description={text.communeNote}
            options={communes}
            value={chosen.communeCode}
            onChange={(communeCode) => put({ communeCode })}
          />
        )}
        {settings.kind === 'people' && chosen.communeCode !== null && others.length > 0 && (
          <Button variant="default" onClick={() => change(withCommuneOnAll(settings, chosen.communeCode))}>
            {text.communeOnAll(figure(others.length))}
          </Button>
        )}
      </div>
      <ColumnTable
        columns={sheet.columns}
        kind={settings.kind}
        fields={chosen.columns}
        onChange={(columns) => put({ columns })}
      />
      <Repairs sheet={sheet} chosen={chosen} kind={settings.kind} put={put} />
    </Panel>
  )
}
