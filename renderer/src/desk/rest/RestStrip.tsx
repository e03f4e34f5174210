import { ScanField, ScanStrip } from '../../parts/ScanStrip.tsx'
import { deliver } from '../../scan/hub.ts'
import { useRestWords } from './words.ts'
import { scanFieldId } from './focus.ts'
import styles from './rest.module.css'
import { type RestSaid, wordsFor } from './said.ts'

/** Across the top: what is waited for, or what became of the last thing; and the field for a badge number typed. */
export function RestStrip({ said, onEmpty }: { said: RestSaid; onEmpty: () => void }) {
  const words = useRestWords()
  const { label, input } = words.rest.strip
  return (
    <ScanStrip className={styles['strip']} label={label} said={wordsFor(said, words)}>
      <ScanField
        id={scanFieldId}
        label={input}
        read={(text) => void deliver({ text, at: performance.now() })}
        onEmpty={onEmpty}
      />
    </ScanStrip>
  )
}
