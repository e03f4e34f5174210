import { randomBytes } from 'node:crypto'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { start } from './children.mjs'
import { logFile } from './places.mjs'
import { SetupFailure } from './say.mjs'

const patience = 20_000

/** Whether this session can show a window. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** A display for Electron: the session's own, or an Xvfb that lives until the end of this command. */
export async function openDisplay(env) {
  return hasDisplay(env) ? { env, isVirtual: false } : await startXvfb(env)
}

/** An Xvfb of one's own, also where there is a display already; it ends with this process. `log` names its log. */
export async function openOwnDisplay(env, log) {
  return await startXvfb(env, log)
}

/**
 * The bytes of an Xauthority file whose one cookie is good for every display number, since Xvfb chooses its number only
 * after it has read the file. With it no other user of this machine can look at the screen.
 */
export function xauthority(cookie) {
  const wild = 0xffff
  const counted = (bytes) => Buffer.concat([Buffer.from([bytes.length >> 8, bytes.length & 0xff]), bytes])
  const family = Buffer.from([wild >> 8, wild & 0xff])
  return Buffer.concat([
    family,
    counted(Buffer.alloc(0)),
    counted(Buffer.alloc(0)),
    counted(Buffer.from('MIT-MAGIC-COOKIE-1')),
    counted(cookie),
  ])
}

async function startXvfb(env, logName = 'xvfb') {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fairdesk-x-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const authority = path.join(folder, 'Xauthority')
  writeFileSync(authority, xauthority(randomBytes(16)), { mode: 0o600 })
  const log = openSync(logFile(logName), 'w')
  const screen = ['-screen', '0', '1920x1080x24', '-nolisten', 'tcp', '-noreset', '-auth', authority]
  const server = start('Xvfb', ['-displayfd', '3', ...screen], {
    isService: true,
    env,
    stdio: ['ignore', log, log, 'pipe'],
  })
  const number = await displayNumber(server, logName)
  return { env: { ...env, DISPLAY: `:${number}`, XAUTHORITY: authority }, isVirtual: true }
}

function displayNumber(server, logName) {
  const failed = new SetupFailure(
    `Xvfb did not start: see why in ${logFile(logName)}, or run the command in a session with a screen.`,
  )
  return new Promise((resolve, reject) => {
    const fail = () => reject(failed)
    const timer = setTimeout(fail, patience)
    server.once('error', fail).once('exit', fail)
    let text = ''
    server.stdio[3].setEncoding('utf8').on('data', (part) => {
      text += part
      if (!text.includes('\n')) return
      clearTimeout(timer)
      // From here on the server must not keep this command from ending.
      server.stdio[3].destroy()
      server.unref()
      resolve(text.trim())
    })
  })
}
