import type { Words } from '../../../shared/words/vi.ts'
import type { IconName } from '../parts/Icon.tsx'
import type { Session } from '../session/use-session.ts'

export type RoomName = Exclude<keyof Words['frame']['rooms'], 'keys'>

/** One room of the rail: where it is, and the digit of its F key and its Alt key. */
export type Room = { name: RoomName & IconName; path: string; digit: number; roles: readonly Session['role'][] }

/** The rooms that exist, in the order of their keys (DESIGN.md §11). */
export const rooms: readonly Room[] = [
  { name: 'desk', path: '/', digit: 2, roles: ['desk', 'office'] },
  { name: 'attendees', path: '/attendees', digit: 3, roles: ['desk', 'office'] },
  { name: 'booth', path: '/booth', digit: 4, roles: ['desk', 'office', 'booth'] },
  { name: 'employers', path: '/employers', digit: 5, roles: ['desk', 'office'] },
  { name: 'printing', path: '/printing', digit: 6, roles: ['desk', 'office'] },
  { name: 'reports', path: '/reports', digit: 8, roles: ['desk', 'office'] },
]
