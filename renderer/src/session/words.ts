import { createContext, use, useMemo } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import type { Words } from '../../../shared/words/vi.ts'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'

const noWords = {} as StartWords

/**
 * The catalogue on screen. Each page gives its own (the app all of `catalogue.ts`, the booth's page on a phone those its
 * parts say), so that this file brings no words and a phone need not fetch the desk's.
 */
export const WordsContext = createContext<StartWords>(noWords)

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
