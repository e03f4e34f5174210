import { viAtStart, type StartWords } from '../../../shared/words/vi-at-start.ts'
import type { Language } from './preferences.ts'

/** Fetches a language's catalogue; English is a chunk of its own, since most desks never open it. */
export async function fetchWords(language: Language): Promise<StartWords> {
  return language === 'vi' ? viAtStart : (await import('../../../shared/words/en.ts')).en
}
