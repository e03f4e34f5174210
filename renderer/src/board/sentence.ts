import type { Board } from '../../../shared/contract/board.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import { dayOf, dayWritten, timeOf } from '../session/vietnam-time.ts'
import type { LiveWords } from './words.ts'

/** The day in one line for a chat, with what is not in it yet; of a rehearsal it says so first. */
export function sentenceOf({ figures, booths, notInYet }: Board, fair: Fair, text: LiveWords): string {
  const { number, sentence } = text
  const time = timeOf(figures.asOf)
  const day = dayOf(figures.asOf)
  const poor = figures.breakdowns.household.find(({ key }) => key === 'poor')?.attended ?? 0
  const people = [
    day === fair.heldOn ? sentence.until(time) : sentence.untilDay(time, dayWritten(day)),
    number(figures.totals.attended),
    number(figures.totals.women),
    number(poor),
  ] as const
  const turns = figures.indicators['interview-turns']
  // “0 employers” reads as if none had come.
  const said =
    turns === 0
      ? sentence.saysNoneYet(...people)
      : sentence.says(...people, number(booths.filter(({ interviewed }) => interviewed > 0).length), number(turns))
  const missing = missingParts(notInYet, text)
  const whole = missing.length === 0 ? `${said}.` : `${said}. ${sentence.without(missing.join('; '))}`
  return fair.status === 'rehearsal' ? `${sentence.trial} ${whole}` : whole
}

/** What is known to be missing, each as a part of a sentence. */
export function missingParts(notInYet: Board['notInYet'], { number, notIn }: LiveWords): string[] {
  const { unsent, unsentDevices, unsentSince, sheets, desks } = notInYet
  const [records, devices] = [number(unsent), number(unsentDevices)]
  return [
    ...(unsent === 0
      ? []
      : [
          unsentSince === null
            ? notIn.unsent(records, devices)
            : notIn.unsentSince(records, devices, timeOf(unsentSince)),
        ]),
    ...(sheets === 0 ? [] : [notIn.sheets(number(sheets))]),
    ...desks.map(({ letter, heardAt }) =>
      heardAt === null ? notIn.deskNever(letter) : notIn.desk(letter, timeOf(heardAt)),
    ),
  ]
}
