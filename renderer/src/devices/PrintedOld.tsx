import { Button } from '@mantine/core'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { usePrintDocument } from '../parts/print-document.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useDeviceWords } from './use-device-words.ts'

/** Cards that were printed at another address: whoever scans one comes nowhere. One press prints them again. */
export function PrintedOld() {
  const text = useDeviceWords().devices
  const { value: lan } = useAsk('lan.read', {})
  const { print, printed, isPrinting, failure } = usePrintDocument()
  const old = lan?.printedLink ?? null
  if (printed !== null) return <Notice tone="good">{text.print.sent(printed.printer)}</Notice>
  if (lan === undefined || old === null || !lan.wanted) return null
  return (
    <>
      <Notice
        tone="attention"
        title={text.printed.title}
        action={
          lan.link !== null && (
            <Button loading={isPrinting} onClick={() => void print({ kind: 'booth-cards', employerIds: [] })}>
              {text.printed.again}
            </Button>
          )
        }
      >
        {lan.link === null ? text.printed.noteAway(old) : text.printed.note(old, lan.link)}
      </Notice>
      <FailureNotice failure={failure} />
    </>
  )
}
