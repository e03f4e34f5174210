import { Button } from '@mantine/core'
import { Key } from '../../parts/Key.tsx'
import partStyles from '../../parts/parts.module.css'
import { useWords } from '../../session/words.ts'

/** Says that the first of those who are called has their badge, in the list and on the board. */
export const handedKey = { code: 'alt+KeyN', shown: 'Alt+N', aria: 'Alt+N' } as const

/** Somebody called has their badge; `isFirst`: it has the key. */
export function Handed({
  fullName,
  isFirst,
  compact = false,
  onHanded,
}: {
  fullName: string
  isFirst: boolean
  compact?: boolean
  onHanded: () => void
}) {
  const text = useWords().printing.call
  return (
    <Button
      variant="default"
      {...(compact ? { size: 'compact-md' } : {})}
      {...(isFirst ? { 'aria-keyshortcuts': handedKey.aria } : {})}
      onClick={onHanded}
    >
      <span aria-hidden>{text.handed}</span>
      <span className={partStyles['visuallyHidden']}>{text.handedOne(fullName)}</span>
      {isFirst && <Key gap name={handedKey.shown} />}
    </Button>
  )
}
