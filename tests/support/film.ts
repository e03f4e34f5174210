import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toBuffer } from 'qrcode'

/** What the camera sees for some seconds: a QR code or a picture a little askew, or with null nothing but the grey of a hall. */
export type Scene = { code: string | null; seconds: number; picture?: string }

/** Chromium plays a film before its fake camera at this many pictures a second, over and over. */
const rate = 30
const tilt = 0.14

/** Makes a film for Chromium's fake camera, and answers the switches that put it there. */
export async function filmSwitches(folder: string, scenes: readonly Scene[]): Promise<string[]> {
  const file = join(folder, 'film.mjpeg')
  const inputs: string[] = []
  const parts: string[] = []
  for (const [at, { code, seconds, picture: shown }] of scenes.entries()) {
    inputs.push('-f', 'lavfi', '-t', String(seconds), '-i', `color=c=0x8a8f94:s=1280x720:r=${rate}`)
    const picture = shown ?? join(folder, `scene-${at}.png`)
    if (shown === undefined)
      writeFileSync(picture, await toBuffer(code ?? ' ', { width: 440, margin: 4, errorCorrectionLevel: 'M' }))
    inputs.push('-i', picture)
    const card = `[${at * 2 + 1}:v]format=rgba,rotate=${tilt}:c=white@0:ow=rotw(${tilt}):oh=roth(${tilt})[card${at}]`
    const scene = `[${at * 2}:v][card${at}]overlay=(W-w)/2:(H-h)/2[scene${at}]`
    parts.push(...(code === null && shown === undefined ? [`[${at * 2}:v]null[scene${at}]`] : [card, scene]))
  }
  const joined = `${scenes.map((_, at) => `[scene${at}]`).join('')}concat=n=${scenes.length}:v=1[film]`
  const filter = [...parts, joined].join(';')
  const output = ['-map', '[film]', '-pix_fmt', 'yuvj420p', '-c:v', 'mjpeg', '-q:v', '4', '-f', 'mjpeg', file]
  execFileSync('ffmpeg', ['-y', '-v', 'error', ...inputs, '-filter_complex', filter, ...output])
  return [
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
    `--use-file-for-fake-video-capture=${file}`,
  ]
}
