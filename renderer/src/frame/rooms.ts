import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import type { IconName } from '../parts/Icon.tsx'
import type { Session } from '../session/use-session.ts'

export type RoomName = Exclude<keyof StartWords['frame']['rooms'], 'keys'>

/** One room of the rail: where it is, and the keys that open it. */
export type Room = {
  name: RoomName & IconName
  path: string
  /** As written beside the room. */
  shownKey: string
  /** As the page listens for them (parts/shortcut.ts), and as screen readers are told. */
  shortcuts: readonly string[]
  ariaKeys: string
  roles: readonly Session['role'][]
}

/** The rooms that exist, in the order of their keys (DESIGN.md §11); the second table stands beside the people it asks. */
export const rooms: readonly Room[] = [
  { name: 'desk', path: '/', ...onDigit(2), roles: ['desk', 'office'] },
  { name: 'attendees', path: '/attendees', ...onDigit(3), roles: ['desk', 'office'] },
  { name: 'rest', path: '/rest', ...onLetter('R'), roles: ['desk', 'office'] },
  { name: 'booth', path: '/booth', ...onDigit(4), roles: ['desk', 'office', 'booth'] },
  { name: 'employers', path: '/employers', ...onDigit(5), roles: ['desk', 'office'] },
  { name: 'printing', path: '/printing', ...onDigit(6), roles: ['desk', 'office'] },
  { name: 'board', path: '/board', ...onDigit(7), roles: ['desk', 'office'] },
  { name: 'reports', path: '/reports', ...onDigit(8), roles: ['desk', 'office'] },
  { name: 'devices', path: '/devices', ...onDigit(9), roles: ['office'] },
  { name: 'fairs', path: '/fairs', ...onZero(), roles: ['office'] },
]

/** Where a room's key leads from here: the second table opens the person whose page is shown. */
export function pathTo(room: Room, from: string): string {
  const person = /^\/attendees\/([^/]+)$/.exec(from)?.[1]
  return room.name === 'rest' && person !== undefined ? `${room.path}/${person}` : room.path
}

function onDigit(digit: number) {
  return { shownKey: `F${digit}`, shortcuts: [`F${digit}`, `alt+Digit${digit}`], ariaKeys: `F${digit} Alt+${digit}` }
}

/** There is no tenth F-key that the system leaves alone. */
function onZero() {
  return { shownKey: 'Alt+0', shortcuts: ['alt+Digit0'], ariaKeys: 'Alt+0' }
}

function onLetter(letter: string) {
  return { shownKey: `Alt+${letter}`, shortcuts: [`alt+Key${letter}`], ariaKeys: `Alt+${letter}` }
}
