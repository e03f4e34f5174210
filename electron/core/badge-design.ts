import type { BadgeBack } from '../../shared/badge-face.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { type BadgeDesign, badgeDesignShape, plainDesign } from '../../shared/contract/badge-design.ts'
import type { Context } from './context.ts'

type Kept = Pick<Context, 'store'>

const designName = 'badge-design'
const pictureNames = { logo: 'badge-logo', back: 'badge-back' } as const

/** How badges look here: what the organizer chose, or else the plain design. */
export function designOf({ store }: Kept): BadgeDesign {
  const kept = badgeDesignShape.safeParse(JSON.parse(store.settings.read(designName) ?? 'null'))
  return kept.success ? kept.data : plainDesign
}

/** The Center's logo as a data address; null where there is none or the design leaves it out. */
export function logoOf(context: Kept): string | null {
  return designOf(context).logo ? context.store.settings.read(pictureNames.logo) : null
}

/** What the back of a fair's badges shows; null where they have one side, or nothing to show on the other. */
export function backOf(context: Kept, fairId: string): BadgeBack | null {
  const { back, programme } = designOf(context)
  const { fairs, settings } = context.store
  const picture = settings.read(pictureNames.back)
  if (back === 'programme' && programme.trim() !== '') return { kind: 'programme', text: programme }
  if (back === 'picture' && picture !== null) return { kind: 'picture', picture }
  if (back !== 'booths') return null
  const booths = fairs.employers(fairId).map(({ id, name, booth }) => ({
    booth,
    employer: name ?? '',
    vacancies: fairs.vacancies(id).length,
  }))
  return booths.length === 0 ? null : { kind: 'booths', booths }
}

export function readDesign(
  _input: CheckedInputOf<'badge-design.read'>,
  context: Context,
): OutputOf<'badge-design.read'> {
  const { settings } = context.store
  return {
    design: designOf(context),
    logo: settings.read(pictureNames.logo),
    backPicture: settings.read(pictureNames.back),
  }
}

export function saveDesign(
  { design }: CheckedInputOf<'badge-design.save'>,
  { store }: Context,
): OutputOf<'badge-design.save'> {
  store.settings.keep(designName, JSON.stringify(design))
  return {}
}

export function savePicture(
  { which, picture }: CheckedInputOf<'badge-design.picture'>,
  { store }: Context,
): OutputOf<'badge-design.picture'> {
  if (picture === null) store.settings.drop(pictureNames[which])
  else store.settings.keep(pictureNames[which], picture)
  return {}
}
