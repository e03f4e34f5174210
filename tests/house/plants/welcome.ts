/** What the rooms live by, in one file each: a wall with no door would refuse everything as well. */
export const welcome: Record<string, string> = {
  'shared/welcome.ts': importing('zod ./fine.ts') + "export const name = 'Hoàng Thị Én'\n",
  'electron/db/welcome.ts':
    importing('better-sqlite3 node:fs ../../shared/fine.ts ./house.sql?raw') + "export const all = 'SELECT 1'\n",
  'electron/core/welcome.ts': importing(
    'uuid zod node:crypto ../db/fine.ts ./exports/fine.ts ../../shared/fine.ts ../../resources/list.json',
  ),
  'electron/core/exports/welcome.ts': importing(
    '@cj-tech-master/excelts @zip.js/zip.js officecrypto-tool zod node:stream ../fine.ts ../../db/fine.ts',
  ),
  'electron/sync/welcome.ts': importing('node:fs ../db/fine.ts ../../shared/fine.ts'),
  'electron/web/welcome.ts': importing(
    'hono hono/cookie @hono/node-server selfsigned node:http2 ../core/fine.ts ../../shared/fine.ts',
  ),
  'electron/shell/welcome.ts': importing('electron node:fs ../../shared/fine.ts'),
  'electron/demo/welcome.ts':
    importing('uuid node:fs ../../shared/fine.ts') +
    "import type { Fine } from '../core/fine.ts'\nexport type Same = Fine\n",
  'renderer/src/desk/Welcome.tsx':
    importing('react @mantine/core @mantine/core/styles.css zustand ../../../shared/fine.ts') +
    importing('../parts/fine.ts ../scan/fine.ts ../session/fine.ts ../talk/fine.ts') +
    "export const sample = 'A\\u1EC5'\nexport const Key = () => <kbd title={sample}>F2</kbd>\n" +
    'export const Paint = () => <style>{`p { margin: 0 }`}</style>\nexport const Dot = () => <b> · </b>\n',
  'renderer/src/welcome.tsx': importing('./desk/fine.ts ./booth/fine.ts ./gate/fine.ts ./frame/fine.ts'),
  'scripts/welcome.mjs': importing('node:fs ./fine.mjs') + "console.log('Save')\n",
  'tests/welcome.ts':
    importing('vitest electron ../electron/main.ts ../renderer/src/desk/fine.ts ../scripts/welcome.mjs') +
    "export const sql = 'DELETE FROM person'\nexport const name = 'Hoàng Thị Én'\n",
}

function importing(sources: string): string {
  return sources
    .split(' ')
    .map((source) => `import '${source}'\n`)
    .join('')
}
