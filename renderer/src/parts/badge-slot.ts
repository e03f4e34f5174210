import type { ComponentType } from 'react'
import type { OutputOf } from '../../../shared/contract.ts'

/** What is written on one badge. */
export type BadgeFace = Omit<OutputOf<'badge.draw'>[number], 'badgeId'>

/** The one drawing of a badge. The frame hands it to the rooms, which do not import one another. */
export type BadgeComponent = ComponentType<{ face: BadgeFace }>
