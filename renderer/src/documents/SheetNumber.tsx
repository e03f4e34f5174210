import type { SheetFace } from '../../../shared/document-face.ts'
import { sheets } from '../../../shared/words/papers/sheets.ts'
import { Qr } from './Qr.tsx'
import styles from './sheets.module.css'

/** A sheet's number in big digits, and as a QR of digits for whoever types it afterwards. */
export function SheetNumber({ sheet: { number, code } }: { sheet: SheetFace }) {
  return (
    <div className={styles['number']}>
      <p>
        {sheets.number}
        <strong>{number}</strong>
      </p>
      <Qr className={styles['numberQr']} text={code} />
    </div>
  )
}
