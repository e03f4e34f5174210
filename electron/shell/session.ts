import { existsSync, mkdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { session, type Session } from 'electron'
import { windowOrigin } from './protocol.ts'

/** What a page of ours may ask of the machine: the camera, and copying text. */
const grantable = new Set(['media', 'clipboard-sanitized-write'])

/**
 * The one session our pages live in. It grants the camera and copying to our own origin and nothing else to anyone,
 * never fetches a spelling dictionary, and saves exports where the user says, or into `downloads` without asking.
 */
export function openSession(downloads: string | null): Session {
  const ours = session.fromPartition('persist:fair')
  ours.setSpellCheckerEnabled(false)
  ours.setPermissionCheckHandler((_, permission, origin) => isGranted(permission, origin))
  ours.setPermissionRequestHandler((_, permission, decide, details) => {
    const wantsSound = 'mediaTypes' in details && (details.mediaTypes?.includes('audio') ?? false)
    decide(isGranted(permission, details.requestingUrl) && !wantsSound)
  })
  ours.setDevicePermissionHandler(() => false)
  if (downloads !== null)
    ours.on('will-download', (_, item) => item.setSavePath(freeName(downloads, item.getFilename())))
  return ours
}

function isGranted(permission: string, address: string): boolean {
  return grantable.has(permission) && (address === windowOrigin || address.startsWith(`${windowOrigin}/`))
}

/** Names given to downloads that may not be on disk yet. */
const given = new Set<string>()

/** An export never writes over an earlier one: `attendance.xlsx`, `attendance (2).xlsx`, … */
function freeName(folder: string, name: string): string {
  mkdirSync(folder, { recursive: true })
  const extension = extname(name)
  const stem = name.slice(0, name.length - extension.length)
  let file = join(folder, name)
  for (let at = 2; given.has(file) || existsSync(file); at += 1) file = join(folder, `${stem} (${at})${extension}`)
  given.add(file)
  return file
}
