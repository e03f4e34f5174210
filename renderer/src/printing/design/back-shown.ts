import type { BadgeBack } from '../../../../shared/badge-face.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Drafted } from './use-design.ts'

/** What the back shows as the design is now; null where it stays empty. */
export function backShown(
  { design, backPicture }: Drafted,
  employers: OutputOf<'employer.list'> | undefined,
): BadgeBack | null {
  switch (design.back) {
    case 'none':
      return null
    case 'programme':
      return design.programme.trim() === '' ? null : { kind: 'programme', text: design.programme }
    case 'picture':
      return backPicture === null ? null : { kind: 'picture', picture: backPicture }
    case 'booths':
      if (employers === undefined || employers.length === 0) return null
      return {
        kind: 'booths',
        booths: employers.map(({ name, booth, vacancies }) => ({ booth, employer: name, vacancies: vacancies.length })),
      }
  }
}
