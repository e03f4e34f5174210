import { useState } from 'react'
import type { OutputOf } from '../../../shared/contract.ts'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import { usePreferences } from '../session/preferences.ts'
import { useTell } from '../talk/use-tell.ts'
import { download } from './download.ts'

type Printed = OutputOf<'document.print'>

/**
 * Prints a paper other than a badge on this screen's printer, or saves it as a PDF in the user's folder. The answer names
 * the printer that takes it, which may be another than this screen's: a table card does not fit a roll.
 */
export function usePrintDocument() {
  const printing = useTell('document.print')
  const ordering = useTell('document.order-pdf')
  const printer = usePreferences((preferences) => preferences.printer)
  const [printed, setPrinted] = useState<Printed | null>(null)

  async function print(document: PaperDocument): Promise<Printed | null> {
    setPrinted(null)
    ordering.forget()
    const answer = await printing.tell({ document, printer })
    setPrinted(answer.ok ? answer.value : null)
    return answer.ok ? answer.value : null
  }

  /** Whether the file is on its way. */
  async function savePdf(document: PaperDocument): Promise<boolean> {
    setPrinted(null)
    printing.forget()
    const answer = await ordering.tell({ document })
    if (answer.ok) download(`/export/document.pdf?order=${answer.value.order}`)
    return answer.ok
  }

  return {
    print,
    savePdf,
    /** What was put into the queue last, as long as nothing else was asked for. */
    printed,
    isPrinting: printing.busy,
    isSaving: ordering.busy,
    failure: printing.failure ?? ordering.failure,
  }
}
