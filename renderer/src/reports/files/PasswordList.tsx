import { Button } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useSession } from '../../session/use-session.ts'
import { dayWritten, timeOf } from '../../session/vietnam-time.ts'
import styles from './employer-files.module.css'
import type { ShownPasswords } from './made-files.ts'
import { passwordRows } from './password-rows.ts'
import { PasswordSlips } from './PasswordSlips.tsx'
import { useFileWords } from './words.ts'

/** What opens each employer's file, until somebody says that it is written down: to be printed, copied or read out. */
export function PasswordList({ shown, onDone }: { shown: ShownPasswords; onDone: () => void }) {
  const words = useFileWords()
  const { passwords: text, employerFiles: columns } = words
  const { files, leftOut, fair, heldOn } = shown.passwords
  const { value: session } = useSession()
  const [said, say] = useState<'once' | 'copied' | 'notCopied'>('once')
  const titles = [columns.booth, columns.employer, columns.file, text.password]
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(passwordRows(shown.passwords, titles))
      say('copied')
    } catch {
      say('notCopied')
    }
  }
  const [isPrinted, setPrinted] = useState(false)
  // Until they are on paper or copied, letting them go is not what the eye is led to.
  const isKept = isPrinted || said === 'copied'
  const print = (): void => {
    window.print()
    setPrinted(true)
  }
  useShortcuts({ 'alt+KeyI': print })
  return (
    <section className={styles['passwords']} aria-label={text.title(files.length)}>
      <div className={styles['head']}>
        <Icon name="lock" size={28} />
        <div className={styles['said']} role="status">
          <strong>{text.title(files.length)}</strong>
          <span>{text.of(fair, dayWritten(heldOn), timeOf(shown.askedAt))}</span>
          <span>{text[said]}</span>
        </div>
        <div className={styles['actions']}>
          <Button
            variant={isKept ? 'default' : 'filled'}
            leftSection={<Icon name="printing" size={18} />}
            onClick={print}
            aria-keyshortcuts="Alt+I"
          >
            {text.print}
            <Key gap name="Alt+I" />
          </Button>
          <Button variant="default" onClick={() => void copy()}>
            {text.copy}
          </Button>
          <Button variant={isKept ? 'filled' : 'default'} onClick={onDone}>
            {words.password.done}
          </Button>
        </div>
      </div>
      <table className={styles['rows']}>
        <thead>
          <tr>
            <th scope="col">{columns.booth}</th>
            <th scope="col">{columns.employer}</th>
            <th scope="col">{text.password}</th>
          </tr>
        </thead>
        <tbody>
          {files.map(({ employerId, employer, booth, password }) => (
            <tr key={employerId}>
              <td>{booth}</td>
              <th scope="row">{employer}</th>
              <td className={styles['code']}>{password}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut.length > 0 && <p className={styles['leftOut']}>{text.leftOut(leftOut.join('; '))}</p>}
      {/* The lock covers what lies in the room; a browser's own menu would print what lies beside it. */}
      {session?.locked === false && <PasswordSlips shown={shown} />}
    </section>
  )
}
