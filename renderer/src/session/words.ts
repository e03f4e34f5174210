import { createContext, use, useMemo } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import type { Words } from '../../../shared/words/vi.ts'
import { viAtStart, type StartWords } from '../../../shared/words/vi-at-start.ts'
import type { Language } from './preferences.ts'

/** The catalogue on screen; Vietnamese until another one has been fetched. */
export const WordsContext = createContext<StartWords>(viAtStart)

/** Every word a screen shows comes from here. */
export function useWords(): StartWords {
  return use(WordsContext)
}

/** Words that come with the room that says them. */
type Later = Omit<Words, keyof StartWords>

/**
 * A room's words: those of every screen and its own, `later` (the same object each time), which come in Vietnamese with
 * the room's code. English comes whole, and so has them already.
 */
export function useWordsWith<Name extends keyof Later>(later: Pick<Later, Name>): StartWords & Pick<Later, Name> {
  const words = useWords()
  return useMemo(() => ({ ...later, ...words }), [later, words])
}

/** The sentence for a failure, with what to do. */
export function useFailureWords(): (failure: Failure) => string {
  const words = useWords()
  return (failure) => words.failure[failure.code](failure)
}

/** Fetches a language's catalogue; English is a chunk of its own, since most desks never open it. */
export async function fetchWords(language: Language): Promise<StartWords> {
  return language === 'vi' ? viAtStart : (await import('../../../shared/words/en.ts')).en
}
