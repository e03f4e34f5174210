/** A file that breaks one law, and what its writer is told (a part of it). What is planted in one file stands there one after the other. */
export type Plant = { file: string; code: string; refusal: string }

/** The file every room of the trial house has, for others to import. */
export const fine = 'fine.ts'

/** Whether a room is a single file. */
export function isFile(room: string): boolean {
  return /\.\w+$/u.test(room)
}

/** A new file in a room; in a room of one file that file itself. */
export function nextTo(room: string, name: string): string {
  if (room === 'electron/main.ts') return room
  return isFile(room) ? room : `${room}/${name}${room === 'scripts' ? '.mjs' : '.ts'}`
}

/** How a file of a room names a file elsewhere. */
export function pathTo(room: string, target: string): string {
  const depth = room.split('/').length - (isFile(room) ? 1 : 0)
  return `${'../'.repeat(depth)}${target}`
}
