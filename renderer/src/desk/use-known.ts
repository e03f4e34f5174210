import { useEffect, useRef, useState } from 'react'
import type { LikelyPerson, LikelyQuestion } from '../../../shared/contract/known.ts'
import { sound } from '../parts/sound.ts'
import { call } from '../talk/call.ts'
import { cardNameBeside } from './card-name.ts'
import { focusForNextQuestion, focusScan } from './focus.ts'
import type { DeskForm, Known } from './form.ts'
import { certainOf, forgetKnown, isPresent, questionOf, swapName, takeKnown } from './known.ts'
import type { StripState } from './strip-state.ts'
import type { FormKeeper } from './use-form.ts'

/** Letters come quicker than this, in ms: a name is looked up when the hand rests. */
const rest = 120
const nobody: readonly LikelyPerson[] = []

/** Finds who the person in the form may be, takes the certain one by itself, and lets the clerk choose among the rest. */
export function useKnown(keeper: FormKeeper, say: (state: StripState) => void, day: string) {
  const likely = useLikely(JSON.stringify(questionOf(keeper.form, day)), onFound)

  /** Fetches the whole record and puts it into the form, unless the form has turned to somebody else meanwhile. */
  async function take(
    person: LikelyPerson,
    nameFrom: Known['nameFrom'],
    { mayGoOn, mayMove }: { mayGoOn: () => boolean; mayMove: () => boolean },
  ): Promise<void> {
    const answer = await call('attendee.read', { attendeeId: person.id })
    if (!mayGoOn()) return
    if (!answer.ok) {
      sound('bad')
      say({ kind: 'not-taken', failure: answer.failure })
      return
    }
    const { certain, lastFair } = person
    const namedOtherwise = cardNameBeside(person.fullName, keeper.now()) !== 'same'
    const how = { certain, namedOtherwise, nameFrom, lastFair: lastFair?.name ?? null }
    const form = takeKnown(keeper.now(), answer.value, how)
    const moves = mayMove()
    keeper.update((former) => takeKnown(former, answer.value, how))
    tellKnown(form, say)
    if (isPresent(form)) focusScan()
    else if (moves) focusForNextQuestion(form, day)
  }

  function onFound(found: readonly LikelyPerson[], asked: string): void {
    const mayGoOn = () => asked === JSON.stringify(questionOf(keeper.now(), day))
    const form = keeper.now()
    const person = certainOf(found, form)
    if (person !== null && form.known?.id !== person.id)
      void take(person, writingOf(person, form), { mayGoOn, mayMove: () => !isTyping(keeper.now()) })
    else if (form.damaged.includes('name') && found[0]?.certain === true)
      say({ kind: 'known-damaged', name: found[0].fullName })
  }

  /** "This is the person": with the card's writing of the name where it differs. */
  function choose(index: number): void {
    const { known } = keeper.form
    if (known !== null) {
      if (index === 0 && known.namedOtherwise) keeper.update(swapName)
      return
    }
    const person = likely[index]
    if (person === undefined) return
    const nameFrom = cardNameBeside(person.fullName, keeper.form) === 'same' ? 'known' : 'given'
    const sheet = keeper.sheetNow()
    void take(person, nameFrom, { mayGoOn: () => keeper.sheetNow() === sheet, mayMove: () => true })
  }

  function forget(): void {
    keeper.update(forgetKnown)
    say({ kind: 'forgotten' })
  }

  const people = keeper.form.known === null ? likely : []
  return { people, choose, forget }
}

/** Asks who the person in the form may be whenever the hand rests; always the database, so that another desk's minute ago counts. `asked`: the question as JSON. */
function useLikely(
  asked: string,
  onFound: (people: readonly LikelyPerson[], asked: string) => void,
): readonly LikelyPerson[] {
  const [found, setFound] = useState({ asked: 'null', people: nobody })
  const answered = useRef(onFound)
  useEffect(() => {
    answered.current = onFound
  })
  useEffect(() => {
    let isOver = false
    async function ask(): Promise<void> {
      const question = JSON.parse(asked) as LikelyQuestion | null
      const answer = question === null ? null : await call('attendee.likely', question)
      if (isOver) return
      const people = answer?.ok === true ? answer.value : nobody
      setFound({ asked, people })
      answered.current(people, asked)
    }
    const timer = setTimeout(() => void ask(), rest)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [asked])
  // Letter by letter the former answer stays, or the list would blink; at another card it goes at once.
  return asked !== 'null' && numberIn(found.asked) === numberIn(asked) ? found.people : nobody
}

function numberIn(asked: string): string | null {
  return (JSON.parse(asked) as LikelyQuestion | null)?.idNumber ?? null
}

export type KnownWork = ReturnType<typeof useKnown>

/** By itself the card's writing is taken only where it is the record's name with what a list leaves out; another name is the clerk's to decide. */
function writingOf(person: LikelyPerson, form: DeskForm): Known['nameFrom'] {
  return cardNameBeside(person.fullName, form) === 'fuller' ? 'given' : 'known'
}

/** Whether the clerk is typing already, so that the cursor must stay where it is. */
function isTyping(form: DeskForm): boolean {
  const { activeElement } = document
  if (!(activeElement instanceof HTMLInputElement) || activeElement.id === 'desk-scan') return false
  return !(activeElement.id === 'desk-phone' && form.phone === '')
}

function tellKnown({ known, fullName }: DeskForm, say: (state: StripState) => void): void {
  if (known === null) return
  const { present, leftAt, ahead, lastFair, standing } = known
  const name = known.nameFrom === 'given' ? fullName : known.fullName
  sound(present === null ? 'good' : 'attention')
  if (present !== null) say({ kind: 'present', name, number: present.number, at: present.at })
  else say({ kind: 'known', name, leftAt, ahead, lastFair, ready: standing['register-and-match'] === true })
}
