import { Button } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '../../parts/Icon.tsx'
import styles from './files.module.css'
import { type ShownPassword, useMadeFiles } from './made-files.ts'
import { useFileWords } from './words.ts'

/** Passwords of files just made, until somebody says that they are written down. */
export function Passwords() {
  const { passwords, forget } = useMadeFiles()
  return passwords.map((one) => <Password key={one.workId} shown={one} onDone={() => forget(one.workId)} />)
}

function Password({ shown: { name, password }, onDone }: { shown: ShownPassword; onDone: () => void }) {
  const words = useFileWords().password
  const [said, say] = useState<'once' | 'copied' | 'notCopied'>('once')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(password)
      say('copied')
    } catch {
      say('notCopied')
    }
  }
  return (
    <section className={styles['password']} aria-label={words.title(name)} role="status">
      <Icon name="lock" size={28} />
      <div className={styles['passwordText']}>
        <strong>{words.title(name)}</strong>
        <output className={styles['code']}>{password}</output>
        <span>{words[said]}</span>
      </div>
      <div className={styles['passwordActions']}>
        <Button variant="default" size="md" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <Button size="md" onClick={onDone}>
          {words.done}
        </Button>
      </div>
    </section>
  )
}
