import { useLocation } from 'wouter'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useAsk } from '../../talk/use-ask.ts'
import { Making } from './Making.tsx'
import { SheetList } from './SheetList.tsx'
import { SignedSheet } from './SignedSheet.tsx'
import { Unlisted } from './Unlisted.tsx'
import styles from './signing.module.css'

const place = '/reports/signing'

/** Signing sheets: the one that fills, those that are made, the lines of one of them, and who is on none. */
export function Signing() {
  const [path, go] = useLocation()
  const open = path.startsWith(`${place}/`) ? path.slice(place.length + 1) : null
  const { value, failure } = useAsk('signing.list', {})
  if (value === undefined) return <FailureNotice failure={failure} />
  const sheet = value.sheets.find(({ id }) => id === open)
  return (
    <div className={styles['room']}>
      <div className={styles['side']}>
        <Making list={value} onMade={(id) => go(`${place}/${id}`)} />
        <SheetList sheets={value.sheets} open={open} place={place} />
      </div>
      {sheet === undefined ? (
        <Unlisted list={value} />
      ) : (
        <SignedSheet key={sheet.id} sheetId={sheet.id} onClose={() => go(place)} />
      )}
    </div>
  )
}
