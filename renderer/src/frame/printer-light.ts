import type { OutputOf } from '../../../shared/contract.ts'
import { isStanding } from '../../../shared/printer-standing.ts'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'

export type Light = {
  tone: 'quiet' | 'attention' | 'bad'
  text: string
  note: string
}

/**
 * What the top bar says of printing: the printer's name while nobody is needed; else what is wrong and how many badges
 * it keeps waiting, the most urgent first. `printer`: the one this machine prints on, null for the system's own choice.
 */
export function printerLight(
  queue: OutputOf<'print-queue.read'> | undefined,
  printer: string | null,
  words: StartWords,
): Light {
  const text = words.frame.print
  const name = printer ?? text.default
  if (queue === undefined) return { tone: 'quiet', text: name, note: text.note }
  const trouble = troubleOf(queue, printer)
  const bad = [
    ...(trouble === undefined
      ? []
      : [
          trouble.name === ''
            ? text.none(trouble.waiting)
            : text.trouble(trouble.name, words.printing.standing[trouble.standing], trouble.waiting),
        ]),
    ...(queue.failed > 0 ? [text.failed(queue.failed)] : []),
  ]
  const attention = [
    ...(queue.restarted > 0 ? [text.restarted(queue.restarted)] : []),
    ...(queue.toCall > 0 ? [text.toCall(queue.toCall)] : []),
  ]
  // The bar has room for little; the room it leads to says everything.
  if (bad.length > 0) return { tone: 'bad', text: bad.join(' · '), note: text.badNote }
  if (attention.length > 0) return { tone: 'attention', text: attention.join(' · '), note: text.attentionNote }
  // Without a default printer nothing would come out: said before the first person waits for a badge, and calmly, since badges printed ahead need none.
  if (printer === null && queue.printers.length === 0) return { tone: 'quiet', text: text.none(0), note: text.noneNote }
  return { tone: 'quiet', text: queue.waiting > 0 ? text.waiting(name, queue.waiting) : name, note: text.note }
}

/** The printer in trouble that keeps most waiting; one nothing waits for counts only where this machine prints on it. */
function troubleOf({ printers }: OutputOf<'print-queue.read'>, own: string | null) {
  return printers
    .filter(({ name, standing, waiting }) => !isStanding(standing) && (waiting > 0 || own === null || name === own))
    .toSorted((one, other) => other.waiting - one.waiting)[0]
}
