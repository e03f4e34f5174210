import type { InputOf } from '../../../../shared/contract.ts'
import type { KeptBefore, KeptList } from '../../../../shared/contract/list-kept.ts'
import type { Failure, Result } from '../../../../shared/failure.ts'

/** The very file that something is said of. */
export type KeptFile = Omit<InputOf<'import.keep'>, 'content'>
type Tell = (input: InputOf<'import.keep'>) => Promise<Result<unknown>>

/** What is said of a file goes to the host this long after the last word, ms. */
const rest = 300

/**
 * Brings what is said of files to the host, as it is said: a moment after the last word, and one message of a file at a time, so that
 * a long list's never queue up; what is said meanwhile goes with the next. What could not be kept stays here and is tried again with
 * the next word, or once the host is back. `onKept`: the host has another than before.
 */
export function openKeeper(tell: Tell, now: () => number, onKept: () => void = () => undefined) {
  const lines = new Map<string, Line>()
  const watchers = new Set<() => void>()
  const onFailure = (): void => watchers.forEach((watcher) => watcher())

  function lineOf(file: KeptFile): Line {
    const known = lines.get(nameOf(file))
    if (known) return known
    const onSent = (isOver: boolean): void => {
      if (isOver) lines.delete(nameOf(file))
      onKept()
    }
    const fresh = openLine((content) => tell({ ...file, content }), { now, onSent, onFailure })
    lines.set(nameOf(file), fresh)
    return fresh
  }

  return {
    keep: (file: KeptFile, content: KeptList): void => lineOf(file).say(content),
    /** Nothing is said of that file any more. */
    drop(file: KeptFile): Promise<void> {
      const line = lineOf(file)
      line.say(null)
      return line.sendNow()
    },
    /** Sends what waits (of one file, or of all), now; over once the host has answered. */
    async flush(file?: KeptFile): Promise<void> {
      const wanted = [...lines].filter(([name]) => file === undefined || name === nameOf(file))
      await Promise.all(wanted.map(([, line]) => line.sendNow()))
    },
    /** What was said here and the host does not have. */
    unkept: (file: KeptFile): KeptBefore | null => lines.get(nameOf(file))?.unkept() ?? null,
    /** Why the host has not kept the last of it; null where nothing went wrong. */
    failure: (file: KeptFile): Failure | null => lines.get(nameOf(file))?.failure() ?? null,
    /** Tells whenever a failure comes or goes; returns the way to stop. */
    watch(watcher: () => void): () => void {
      watchers.add(watcher)
      return () => void watchers.delete(watcher)
    },
  }
}

function nameOf({ digest, fairId }: KeptFile): string {
  return `${digest} ${fairId}`
}

type Line = ReturnType<typeof openLine>
type Hearing = { now: () => number; onSent: (isOver: boolean) => void; onFailure: () => void }

/** The line to the host for what is said of one file. */
function openLine(tell: (content: KeptList | null) => Promise<Result<unknown>>, { now, onSent, onFailure }: Hearing) {
  let said: { content: KeptList | null; at: number } = { content: null, at: 0 }
  let isOpen = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let sending: Promise<void> | null = null
  let failure: Failure | null = null

  function note(why: Failure | null): void {
    const isAnother = failure?.code !== why?.code
    failure = why
    if (isAnother) onFailure()
  }

  async function send(): Promise<void> {
    while (isOpen) {
      isOpen = false
      const answer = await tell(said.content)
      note(answer.ok ? null : answer.failure)
      if (answer.ok) continue
      isOpen = true
      break
    }
    sending = null
    if (!isOpen) onSent(said.content === null)
  }

  async function sendNow(): Promise<void> {
    clearTimeout(timer)
    if (isOpen) sending ??= send()
    await sending
  }

  return {
    sendNow,
    say(content: KeptList | null): void {
      said = { content, at: now() }
      isOpen = true
      clearTimeout(timer)
      timer = setTimeout(() => void sendNow(), rest)
    },
    unkept(): KeptBefore | null {
      const { content, at } = said
      return content !== null && (isOpen || sending !== null) ? { ...content, at } : null
    },
    failure: (): Failure | null => failure,
  }
}
