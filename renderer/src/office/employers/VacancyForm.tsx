import { Button } from '@mantine/core'
import { useMemo, useRef, useState, type KeyboardEvent, type SubmitEvent } from 'react'
import type { Vacancy } from '../../../../shared/contract/fair.ts'
import { placeKindOf } from '../../../../shared/places/place-kind.ts'
import { provinceOf } from '../../../../shared/places/commune-of.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { usePlaces } from '../../parts/places.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useOfficeWords } from '../words.ts'
import styles from './employers.module.css'
import { Fold, isFoldKey } from './Fold.tsx'
import { formNames, useUnsaved } from './unsaved.ts'
import { problemsOf, vacancyForm, vacancyOf } from './vacancy-form.ts'
import { VacancyFields } from './VacancyFields.tsx'
import { VacancyMore } from './VacancyMore.tsx'

type VacancyFormProps = {
  employerId: string
  vacancy: Vacancy | null
  onSaved: (title: string) => void
  onLeave: () => void
}

/** Adds a vacancy, or puts one right: what the board shows first, the rest folded away. */
export function VacancyForm({ employerId, vacancy, onSaved, onLeave }: VacancyFormProps) {
  const words = useOfficeWords()
  const { tell, busy, failure } = useTell('vacancy.save')
  const saved = useMemo(() => vacancyForm(vacancy), [vacancy])
  const { form, isBegun, change, drop } = useUnsaved(formNames.vacancy(employerId, vacancy?.id ?? null), saved)
  const [asked, setAsked] = useState(false)
  const [open, setOpen] = useState(vacancy !== null && hasMore(vacancy))
  const guessKind = usePlaceGuess()
  const element = useRef<HTMLFormElement>(null)
  const problems = problemsOf(form)

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    setAsked(true)
    const [first] = problems
    if (first === 'age') setOpen(true)
    if (first !== undefined) element.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
    if (first !== undefined || busy) return
    const answer = await tell(vacancyOf(form, employerId, guessKind))
    if (!answer.ok) return
    drop()
    onSaved(answer.value.title)
  }

  function onKeyDown(event: KeyboardEvent): void {
    // In a list it chooses; one not there yet, or without such an entry, must not save what is half said.
    const isInList = event.target instanceof HTMLElement && event.target.role === 'combobox'
    if (event.key === 'Enter' && isInList && !event.ctrlKey) event.preventDefault()
    if (event.key === 'Escape' && vacancy !== null) onLeave()
    if (!isFoldKey(event)) return
    event.preventDefault()
    setOpen(!open)
  }

  const shown = asked ? problems : problems.filter((problem) => problem !== 'title')
  return (
    <form
      ref={element}
      className={styles['form']}
      noValidate
      aria-label={vacancy === null ? words.hiring.freshVacancy : words.hiring.editVacancy}
      onSubmit={(event) => void save(event)}
      onKeyDown={onKeyDown}
    >
      <h3 className={styles['formTitle']}>
        {vacancy === null ? words.hiring.freshVacancy : words.office.employers.edit(vacancy.title)}
      </h3>
      <VacancyFields form={form} change={change} problems={shown} guessKind={guessKind} />
      <Fold open={open} onToggle={() => setOpen(!open)}>
        <VacancyMore form={form} change={change} problems={shown} />
      </Fold>
      <FailureNotice failure={failure} />
      <div className={styles['actions']}>
        <Button type="submit" loading={busy}>
          {words.office.employers.saveVacancy}
          <Key gap name={words.common.keys.ctrlEnter} />
        </Button>
        {isBegun && (
          <Button variant="default" onClick={drop}>
            {words.hiring.drop}
          </Button>
        )}
        {vacancy !== null && (
          <Button variant="default" onClick={onLeave}>
            {words.office.employers.addVacancy}
          </Button>
        )}
      </div>
    </form>
  )
}

function hasMore({ skilled, ageFrom, ageTo, education, qualification, requirements, benefits }: Vacancy): boolean {
  return [skilled, ageFrom, ageTo, education, qualification, requirements, benefits].some((value) => value !== null)
}

/** Where a place as typed lies, as far as it says. */
function usePlaceGuess(): (place: string) => Vacancy['placeKind'] {
  const places = usePlaces()
  return (place) =>
    places === null ? null : placeKindOf(place, places.homeProvince, (text) => provinceOf(text, places))
}
