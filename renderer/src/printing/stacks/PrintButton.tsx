import { Button } from '@mantine/core'
import { Icon } from '../../parts/Icon.tsx'
import { Key } from '../../parts/Key.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useWords } from '../../session/words.ts'

/** The one button of a task that sends badges to the printer, with its key. */
export function PrintButton({
  label,
  disabled,
  busy,
  onPrint,
}: {
  label: string
  disabled: boolean
  busy: boolean
  onPrint: () => void
}) {
  const words = useWords()
  useShortcuts({
    'ctrl+Enter': () => {
      if (!disabled && !busy) onPrint()
    },
  })
  return (
    <Button
      size="md"
      disabled={disabled}
      loading={busy}
      onClick={onPrint}
      leftSection={<Icon name="printing" size={20} />}
      aria-keyshortcuts="Control+Enter"
    >
      {label}
      <Key gap name={words.common.keys.ctrlEnter} />
    </Button>
  )
}
