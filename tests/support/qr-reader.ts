import { execFileSync } from 'node:child_process'

/** What an independent reader (zbar) finds on pictures of paper; it knows nothing of our codes. */
export function readCodes(pictures: readonly string[]): string[] {
  const said = execFileSync('zbarimg', ['-q', '--raw', '--nodbus', ...pictures], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return said.toString().trim().split('\n')
}
