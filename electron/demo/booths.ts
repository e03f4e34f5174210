import { v7 } from 'uuid'
import type { Attendee } from '../../shared/contract/attendee.ts'
import { outcomes } from '../../shared/contract/interview.ts'
import { madeUpEmployers } from '../../shared/made-up/employers.ts'
import { randomOf } from '../../shared/made-up/random.ts'
import type { Tell } from './tell.ts'

const boothCount = 10

/**
 * Every badge is read at the booths by its code, as a scanner there would: each attendee visits one to
 * three employers, and each visit of one who shares is logged. A badge the booth would not take ends the demo.
 */
export async function fillBooths(
  attendees: readonly Attendee[],
  tell: Tell,
  seed: number,
): Promise<{ scanned: number; employers: number; logged: number }> {
  const random = randomOf(seed)
  const booths: { id: string; vacancies: string[] }[] = []
  for (const [index, made] of madeUpEmployers(seed, boothCount).entries()) {
    const { isAuthorisingCenter, vacancies: offered, ...told } = made
    const employer = await tell('employer.save', {
      ...told,
      id: v7(),
      booth: String(index + 1),
      authorisesCenter: isAuthorisingCenter,
    })
    const vacancies: string[] = []
    for (const { isSkilled, ...vacancy } of offered) {
      const { id } = await tell('vacancy.save', { ...vacancy, id: v7(), employerId: employer.id, skilled: isSkilled })
      vacancies.push(id)
    }
    booths.push({ id: employer.id, vacancies })
  }
  const visits = booths.map(() => [] as Attendee[])
  for (const attendee of attendees) {
    const first = random.between(0, boothCount - 1)
    const turns = random.between(1, 3)
    for (let turn = 0; turn < turns; turn += 1) visits[(first + turn) % boothCount]?.push(attendee)
  }
  const scanned = new Set<string>()
  let logged = 0
  for (const [index, booth] of booths.entries()) {
    await tell('booth.sit', { employerId: booth.id })
    for (const attendee of visits[index] ?? []) {
      const code = attendee.badge?.code ?? ''
      const visitor = await tell('booth.scan', { id: v7(), scannedAt: Date.now(), text: code })
      if (visitor.badgeNumber !== attendee.badge?.number)
        throw new Error(`the booth read ${visitor.badgeNumber} from the badge ${attendee.badge?.number}`)
      scanned.add(code)
      if (!visitor.sharing) continue
      await tell('interview.log', {
        id: v7(),
        badgeText: code,
        vacancyId: booth.vacancies.length > 0 ? random.pick(booth.vacancies) : null,
        outcome: random.pick(outcomes),
        note: '',
        scannedAt: Date.now(),
      })
      logged += 1
    }
  }
  await tell('booth.sit', { employerId: null })
  return { scanned: scanned.size, employers: booths.length, logged }
}
