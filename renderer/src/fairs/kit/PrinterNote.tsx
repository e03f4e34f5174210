import { Notice } from '../../parts/Notice.tsx'
import { usePreferences } from '../../session/preferences.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useKitWords } from './words.ts'

/** Says beforehand what becomes of a press while the printer is gone or stands still. */
export function PrinterNote() {
  const text = useKitWords().kit.printer
  const wanted = usePreferences((preferences) => preferences.printer)
  const { value: printers } = useAsk('printer.list', {})
  if (printers === undefined) return null
  const [only] = printers.length === 1 ? printers : []
  const printer = printers.find(({ name, isDefault }) => (wanted === null ? isDefault : name === wanted)) ?? only
  if (printer?.standing === 'ready' || printer?.standing === 'unknown') return null
  const name = printer?.name ?? wanted
  return <Notice tone="attention">{name === null ? text.none : text.waits(name)}</Notice>
}
