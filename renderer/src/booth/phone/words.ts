import { common } from '../../../../shared/words/vi/common.ts'
import { failure } from '../../../../shared/words/vi/failure.ts'
import { lists } from '../../../../shared/words/vi/lists.ts'
import type { StartWords } from '../../../../shared/words/vi-at-start.ts'
import type { Language } from '../../session/preferences.ts'

/**
 * The words of the booth's own page. What stands on it says nothing else, so the desk's catalogue, which it would have to
 * fetch at every load, is not part of it; the booth's own come with its parts (`useBoothWords`).
 */
export const phoneWords = { common, failure, lists } as unknown as StartWords

/** The same in another language, fetched when somebody chooses it. */
export async function fetchPhoneWords(language: Language): Promise<StartWords> {
  return language === 'vi' ? phoneWords : (await import('./words-en.ts')).phoneWordsEnglish
}
