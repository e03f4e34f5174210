import { existsSync, mkdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { type DownloadItem, session, type Session } from 'electron'
import type { Saving } from '../../shared/contract/works.ts'
import { windowOrigin } from './protocol.ts'

/** What a page of ours may ask of the machine: the camera, and copying text. */
const grantable = new Set(['media', 'clipboard-sanitized-write'])

/**
 * The one session our pages live in. It grants the camera and copying to our own origin and nothing else to anyone,
 * never fetches a spelling dictionary, and saves exports where the user says, or into `downloads` without asking; what
 * became of a work's file is told.
 */
export function openSession(
  downloads: string | null,
  onSaving: (workId: string, saving: Saving) => void = () => undefined,
): Session {
  const ours = session.fromPartition('persist:fair')
  ours.setSpellCheckerEnabled(false)
  ours.setPermissionCheckHandler((_, permission, origin) => isGranted(permission, origin))
  ours.setPermissionRequestHandler((_, permission, decide, details) => {
    const wantsSound = 'mediaTypes' in details && (details.mediaTypes?.includes('audio') ?? false)
    decide(isGranted(permission, details.requestingUrl) && !wantsSound)
  })
  ours.setDevicePermissionHandler(() => false)
  ours.on('will-download', (_, item) => {
    if (downloads !== null) item.setSavePath(freeName(downloads, item.getFilename()))
    const workId = workOf(item.getURL())
    if (workId !== null) item.once('done', (_event, state) => onSaving(workId, savingOf(item, state)))
  })
  return ours
}

/** The work whose file is fetched at an address; null for any other file. */
function workOf(address: string): string | null {
  const { pathname, searchParams } = new URL(address)
  return pathname === '/export/work' ? searchParams.get('id') : null
}

/** `interrupted`: the disk is full, was pulled out, or lets nobody write there. */
function savingOf(item: DownloadItem, state: 'completed' | 'cancelled' | 'interrupted'): Saving {
  if (state === 'completed') return { kind: 'saved', path: item.getSavePath() }
  return { kind: state === 'cancelled' ? 'cancelled' : 'failed' }
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
