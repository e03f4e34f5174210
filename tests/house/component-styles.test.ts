import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const styles = join(root, 'node_modules/@mantine/core/styles')

/** The components of the library that the screens take, by name. */
function componentsTaken(): string[] {
  const code = readdirSync(join(root, 'renderer/src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(join(root, 'renderer/src', name), 'utf8'))
  const lists = code.flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/gu)])
  return [...new Set(lists.flatMap(([, list = '']) => list.split(',').map((name) => name.trim())))]
}

test('every component of the library comes with its looks: without them a tick is as large as its column', () => {
  const imported = readFileSync(join(root, 'renderer/src/parts/styles.ts'), 'utf8')
  const bare = componentsTaken().filter(
    (name) => existsSync(join(styles, `${name}.layer.css`)) && !imported.includes(`/${name}.layer.css`),
  )
  expect(bare).toEqual([])
})
