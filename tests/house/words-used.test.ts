import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cards } from '../../shared/words/papers/cards.ts'
import { common } from '../../shared/words/papers/common.ts'
import { files } from '../../shared/words/papers/files.ts'
import { passwordSlips } from '../../shared/words/papers/password-slips.ts'
import { sheets } from '../../shared/words/papers/sheets.ts'
import { slips } from '../../shared/words/papers/slips.ts'
import { templates } from '../../shared/words/papers/templates.ts'
import { vacancies } from '../../shared/words/papers/vacancies.ts'
import { vi } from '../../shared/words/vi.ts'

const root = join(import.meta.dirname, '../..')

/** Everything but the catalogues that may name a word: code, and the lists whose codes are said in words. */
function whereWordsAreSaid(): string {
  return ['renderer/src', 'electron', 'shared', 'resources/lists']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .filter((name) => /\.(ts|tsx|json)$/u.test(name) && !name.includes(join('shared', 'words')))
    .map((name) => readFileSync(join(root, name), 'utf8'))
    .join('\n')
}

function pathsOf(words: object, path: readonly string[] = []): string[][] {
  return Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? pathsOf(value as object, [...path, name])
      : [[...path, name]],
  )
}

test('no sentence is left in a catalogue that nobody says', () => {
  const said = new Set(whereWordsAreSaid().match(/[a-z\d][\w-]*/giu))
  expect(
    pathsOf({ ...vi, papers: { cards, common, files, passwordSlips, sheets, slips, templates, vacancies } })
      .filter((path) => !said.has(path.at(-1) ?? ''))
      .map((path) => path.join('.')),
  ).toEqual([])
})
