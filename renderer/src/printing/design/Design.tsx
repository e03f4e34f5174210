import type { BadgeComponent } from '../../parts/badge-slot.ts'

/** The layout editor: what a badge shows, the Center's logo, the back; with the badge itself beside it. */
export function Design(_props: { Badge: BadgeComponent }) {
  return null
}
