import { booth } from '../../../../shared/words/en/booth.ts'
import { common } from '../../../../shared/words/en/common.ts'
import { failure } from '../../../../shared/words/en/failure.ts'
import { lists } from '../../../../shared/words/en/lists.ts'
import type { StartWords } from '../../../../shared/words/vi-at-start.ts'

/** All the booth's page says, in English. */
export const phoneWordsEnglish = { common, failure, lists, booth } as unknown as StartWords
