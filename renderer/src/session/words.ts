import { createContext, use } from 'react'
import type { Failure } from '../../../shared/failure.ts'
import { vi, type Words } from '../../../shared/words/vi.ts'
import type { Language } from './preferences.ts'

/** The catalogue on screen; Vietnamese until another one has been fetched. */
export const WordsContext = createContext<Words>(vi)

/** Every word a screen shows comes from here. */
export function useWords(): Words {
  return use(WordsContext)
}

/** The sentence for a failure, with what to do. */
export function useFailureWords(): (failure: Failure) => string {
  const words = useWords()
  return (failure) => words.failure[failure.code](failure)
}

/** Fetches a language's catalogue; English is a chunk of its own, since most desks never open it. */
export async function fetchWords(language: Language): Promise<Words> {
  return language === 'vi' ? vi : (await import('../../../shared/words/en.ts')).en
}
