import { spawnSync } from 'node:child_process'

/**
 * What an independent reader (zbar) finds on pictures of paper; it knows nothing of our codes. Each text counts once a
 * picture, since a badge bears its code twice; on two pages it counts twice.
 */
export function readCodes(pictures: readonly string[]): string[] {
  return pictures.flatMap((picture) => [...new Set(symbolsOn(picture))])
}

/** Everything zbar finds on one picture, one text as often as it stands there. */
export function symbolsOn(picture: string): string[] {
  const found = said('zbarimg', '-q', '--raw', '--nodbus', picture).trim()
  return found === '' ? [] : found.split('\n')
}

/** What a second independent reader (ZXing) finds, each text once a picture; it shares no code with the first. */
export function readCodesAgain(pictures: readonly string[]): string[] {
  return pictures.flatMap((picture) => {
    const found = said('ZXingReader', '-1', '-format', 'QRCode', picture)
    return [...new Set([...found.matchAll(/"(\d{24})"/gu)].map(([, code = '']) => code))]
  })
}

/** What a program prints; a reader that finds nothing ends with a failure, which is no failure here. */
function said(program: string, ...args: string[]): string {
  const { stdout, error } = spawnSync(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
  if (error) throw error
  return stdout.toString()
}
