import type { ComponentType } from 'react'
import type { BadgeFace } from '../../../shared/badge-face.ts'
import type { BadgeFormatName } from '../../../shared/badge-formats.ts'
import type { BadgeDesign } from '../../../shared/contract/badge-design.ts'

/** What is drawn, and for the layout editor what it is tried out with: left out, it is what this machine prints. */
export type BadgeProps = {
  face: BadgeFace
  design?: BadgeDesign
  /** `data:image/png;base64,…`; null for none. */
  logo?: string | null
  format?: BadgeFormatName
}

/** The one drawing of a badge. The frame hands it to the rooms, which do not import one another. */
export type BadgeComponent = ComponentType<BadgeProps>
