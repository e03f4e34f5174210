import { Notice } from '../parts/Notice.tsx'
import { nameOf } from './at-table.ts'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import { useBoothWords } from './house.ts'
import type { BoothWork } from './use-booth.ts'

/** Forms begun for people who made room for the next: said, and one press away. Nothing is saved unasked. */
export function SetAside({ booth }: { booth: BoothWork }) {
  const words = useBoothWords().booth
  return booth.aside.map(({ table }) => (
    <Notice
      key={table.text}
      tone="attention"
      action={
        <span className={styles['pair']}>
          <Button onClick={() => void booth.read(table.text)}>{words.takeUp}</Button>
          <Button look="quiet" onClick={() => booth.dropAside(table.text)}>
            {words.dropAside}
          </Button>
        </span>
      }
    >
      {words.setAside(nameOf(table, words))}
    </Notice>
  ))
}
