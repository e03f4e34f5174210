import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import type { CameraTimes } from './camera-page/main.ts'
import { inPage } from './in-desk.ts'
import { median, report } from './report.ts'

const seed = 20_261_127
const count = 40
const root = process.cwd()

/**
 * `camera`: from a frame of 1280×720 as a camera hands it over to the text of the card in it, through our reader and its
 * worker; against the bare library in a worker of the same page, which is given pixels and gives its own text.
 */
export async function benchCamera(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: join(root, 'tests/bench/camera-page'),
    worker: { format: 'es' },
    build: { outDir: join(root, 'out/bench/camera-page'), emptyOutDir: true, modulePreload: { polyfill: false } },
  })
  const data = mkdtempSync(join(tmpdir(), 'fairdesk-camera-'))
  const program = [join(root, 'out/bench/start-reference.js'), `--data=${data}`, '--page=camera-page']
  try {
    const { ours, bare, oursRead, bareRead } = await inPage(program, '#camera-page', measure, { seed, count })
    report({
      name: 'camera',
      ours: median(ours),
      reference: median(bare),
      unit: 'ms',
      limit: 1.2,
      note: `median of ${count} frames of 1280×720, turned, uneven and noisy; read ${oursRead} of ${count}, bare library ${bareRead} of ${count}`,
    })
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** Runs in the page. */
function measure(input: { seed: number; count: number }): Promise<CameraTimes> {
  return (
    globalThis as unknown as { measureCamera: (input: { seed: number; count: number }) => Promise<CameraTimes> }
  ).measureCamera(input)
}
