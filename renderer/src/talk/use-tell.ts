import { useCallback, useRef, useState } from 'react'
import type { CommandName, InputOf, OutputOf } from '../../../shared/contract.ts'
import type { Failure, Result } from '../../../shared/failure.ts'
import { call } from './call.ts'
import { freshId } from './ids.ts'
import { isLive } from './live.ts'
import { refreshAll } from './questions.ts'
import { noteSaved } from './saved.ts'

type CommandWithoutId = { [Name in CommandName]: InputOf<Name> extends { id: string } ? never : Name }[CommandName]

/** The commands that create nothing and so take no id. */
const withoutId: Record<CommandWithoutId, true> = {
  'vault.create': true,
  'vault.unlock': true,
  'vault.restore': true,
  'booth.sit': true,
  'device.report': true,
  'draft.keep': true,
  'import.keep': true,
  'lock.set': true,
  'lock.close': true,
  'lock.open': true,
  'lock.reset': true,
  'scanner.choose': true,
}

/** What a screen says; the id is added here unless the thing already has one. */
export type Told<Name extends CommandName> = Name extends CommandWithoutId
  ? InputOf<Name>
  : Omit<InputOf<Name>, 'id'> & { id?: string }

export type Tell<Name extends CommandName> = {
  tell: (input: Told<Name>) => Promise<Result<OutputOf<Name>>>
  busy: boolean
  failure: Failure | null
  forget: () => void
}

/**
 * Gives the house a command. [Note: repeated commands] A command of which nobody knows whether it was
 * carried out (the wire was cut, the host failed) keeps its id when it is given again unchanged, so
 * that it is answered from its receipt and not done twice. One that was refused is over, and so is
 * one with another content: trying again is a new command, or a printer once gone would stay gone.
 */
export function useTell<Name extends CommandName>(procedure: Name): Tell<Name> {
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const unanswered = useRef<{ content: string; id: string } | null>(null)

  const tell = useCallback(
    async (input: Told<Name>) => {
      setBusy(true)
      const answer = await call(procedure, withId(procedure, input, unanswered))
      if (answer.ok) {
        unanswered.current = null
        noteSaved(Date.now())
        if (!isLive()) refreshAll()
      } else if (!isUnanswered(answer.failure)) unanswered.current = null
      setFailure(answer.ok ? null : answer.failure)
      setBusy(false)
      return answer
    },
    [procedure],
  )
  const forget = useCallback(() => setFailure(null), [])
  return { tell, busy, failure, forget }
}

function withId<Name extends CommandName>(
  procedure: Name,
  input: Told<Name>,
  unanswered: { current: { content: string; id: string } | null },
): InputOf<Name> {
  if (procedure in withoutId || ('id' in input && input.id !== undefined)) return input as InputOf<Name>
  const content = JSON.stringify(input)
  if (unanswered.current?.content !== content) unanswered.current = { content, id: freshId() }
  return { ...input, id: unanswered.current.id } as InputOf<Name>
}

function isUnanswered({ code }: Failure): boolean {
  return code === 'host-away' || code === 'internal'
}
