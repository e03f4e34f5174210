import type { ComponentType } from 'react'
import type { BadgeFace } from '../../../shared/badge-face.ts'
import type { BadgeFormatName } from '../../../shared/badge-formats.ts'
import type { BadgeDesign } from '../../../shared/contract/badge-design.ts'

/**
 * The one drawing of a badge. The frame hands it to the rooms, which do not import one another. What is left out is as
 * saved: the Center's design and logo, this machine's format.
 */
export type BadgeComponent = ComponentType<{
  face: BadgeFace
  design?: BadgeDesign
  logo?: string | null
  format?: BadgeFormatName
}>
