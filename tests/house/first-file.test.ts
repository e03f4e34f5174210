import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { viAtStart } from '../../shared/words/vi-at-start.ts'

const root = join(import.meta.dirname, '../..')
const atOnce = /^(?:import|export)\s(?!type\b)(?:[^'";]*?\sfrom\s)?'(\.[^']+)'/gmu
const later = /\bimport\('(\.[^']+)'\)/gu

function targets(file: string, statement: RegExp): string[] {
  const found = [...readFileSync(join(root, file), 'utf8').matchAll(statement)]
  return found
    .map(([, path = '']) => relative(root, join(root, dirname(file), path)))
    .filter((path) => /\.tsx?$/u.test(path) && existsSync(join(root, path)))
}

/** What is in the file the desk starts with: everything its entry imports, and what that imports. */
function firstFile(): Set<string> {
  const found = new Set(['renderer/src/main.tsx'])
  for (const file of found) for (const target of targets(file, atOnce)) found.add(target)
  return found
}

/** The files of the catalogue that hold these words. */
function catalogueFiles(names: readonly string[]): string[] {
  return names.map((name) => `shared/words/vi/${name.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.ts`)
}

test('the file the desk starts with holds no room that is opened later, and no words of one', () => {
  const first = firstFile()
  expect(first.size).toBeGreaterThan(100)
  expect(first).toContain('renderer/src/desk/Desk.tsx')
  const openedLater = globSync('renderer/src/**/*.{ts,tsx}', { cwd: root }).flatMap((file) => targets(file, later))
  expect(openedLater).toContain('renderer/src/office/Office.tsx')
  const wordsLater = catalogueFiles(Object.keys(vi).filter((name) => !(name in viAtStart)))
  expect(wordsLater.filter((file) => !existsSync(join(root, file)))).toEqual([])
  expect([...openedLater, ...wordsLater].filter((file) => first.has(file))).toEqual([])
})
