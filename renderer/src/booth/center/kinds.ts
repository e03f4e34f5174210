import type { serviceKinds } from '../../../../shared/contract/booth.ts'

export type ServiceKind = (typeof serviceKinds)[number]

/** The services in the order of the programme; a list of its own, since the contract's would bring the shapes' library to a phone. */
export const serviceKindsInOrder = Object.keys({
  'job-counselling': true,
  'training-counselling': true,
  'legal-counselling': true,
  'unemployment-insurance': true,
  'overseas-work': true,
} satisfies Record<ServiceKind, true>) as ServiceKind[]
