import type { ComponentType } from 'react'
import type { BadgeFace } from '../../../shared/badge-face.ts'

/** The one drawing of a badge. The frame hands it to the rooms, which do not import one another. */
export type BadgeComponent = ComponentType<{ face: BadgeFace }>
