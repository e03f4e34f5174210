import { execFileSync } from 'node:child_process'

/** What an independent reader (zbar) finds on pictures of paper; it knows nothing of our codes. */
export function readCodes(pictures: readonly string[]): string[] {
  const said = execFileSync('zbarimg', ['-q', '--raw', '--nodbus', ...pictures], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return said.toString().trim().split('\n')
}

/** What a second independent reader (ZXing) finds; it shares no code with the first. */
export function readCodesAgain(pictures: readonly string[]): string[] {
  return pictures.flatMap((picture) => {
    const said = execFileSync('ZXingReader', ['-1', '-format', 'QRCode', picture], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return [...said.toString().matchAll(/"(\d{24})"/gu)].map(([, code = '']) => code)
  })
}
