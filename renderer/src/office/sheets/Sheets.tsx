import { useLocation, useSearch } from 'wouter'
import { parseSheetCode } from '../../../../shared/sheet-code.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { useScan } from '../../scan/hub.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useOfficeWords } from '../words.ts'
import { FindSheet } from './FindSheet.tsx'
import { PrintSheets } from './PrintSheets.tsx'
import { SheetEntry } from './SheetEntry.tsx'
import { SheetList } from './SheetList.tsx'
import { UnusedSheets } from './UnusedSheets.tsx'
import styles from './sheets.module.css'

/** Paper that is typed afterwards: which sheets are out and how far they were typed, and the one being typed. */
export function Sheets({ number }: { number: number | null }) {
  const words = useOfficeWords().sheets
  const [, go] = useLocation()
  // Sent here by the checklist of the end of the fair: what is still blank is what is asked about.
  const isSentFor = new URLSearchParams(useSearch()).get('list') === 'unused'
  const { value: sheets, failure } = useAsk('sheet.list', {})
  useScan(({ text }) => {
    const code = parseSheetCode(text)
    if (code === null) return false
    go(`/employers/sheets/${code.number}`)
    return true
  })
  return (
    <div className={styles['room']}>
      <Panel className={styles['side']}>
        <FindSheet sheets={sheets ?? []} />
        <FailureNotice failure={failure} />
        {sheets?.length === 0 && <Empty title={words.empty} next={words.emptyNext} />}
        {sheets !== undefined && sheets.length > 0 && <SheetList sheets={sheets} open={number} />}
      </Panel>
      {number === null ? (
        <div className={styles['work']}>
          {!isSentFor && <PrintSheets />}
          <UnusedSheets sheets={sheets ?? []} isSentFor={isSentFor} />
          {isSentFor && <PrintSheets />}
        </div>
      ) : (
        <SheetEntry key={number} number={number} />
      )}
    </div>
  )
}
