import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeHistory } from './history.ts'

/** How many people the Center of the benches has met over the years. */
export const people = 100_000

/** A desk's data folder with years of fairs in it, made once and kept while the schema and the seed stay. */
export async function deskWithHistory(): Promise<string> {
  const root = process.cwd()
  const folder = join(root, '.cache/bench/history')
  const steps = globSync('electron/db/migrations/*.sql', { cwd: root }).toSorted()
  const schema = steps.map((step) => readFileSync(join(root, step), 'utf8').length).join('+')
  const mark = `${people} people, schema ${schema}`
  const markFile = join(folder, 'made')
  if (existsSync(markFile) && readFileSync(markFile, 'utf8') === mark) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  console.log(`Making a history of ${people} people…`)
  await writeHistory(folder, people)
  writeFileSync(markFile, mark)
  return folder
}
