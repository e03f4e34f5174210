import { Button, TextInput } from '@mantine/core'
import { readWage } from '../../../../shared/text/wage.ts'
import { Key } from '../../parts/Key.tsx'
import { nameIn, useEthnicGroups, useOccupations, usePlaceKinds } from '../../parts/lists.ts'
import { useCommuneOptions, usePlaces } from '../../parts/places.ts'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { SuggestInput } from '../../parts/SuggestInput.tsx'
import { today } from '../../session/vietnam-time.ts'
import { useRestWords } from './words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { fieldIdOf } from './focus.ts'
import { birthIn } from './rest-form.ts'
import type { QuestionProps } from './question-props.ts'
import styles from './rest.module.css'
import { OfferNote, Row } from './Row.tsx'

export function Birth({ form, change, problems }: QuestionProps) {
  const words = useRestWords()
  const isWrong = birthIn(form, today()) === null && (form.birth.trim().length >= 4 || problems.includes('birthDate'))
  return (
    <Row question="birthDate" problem={isWrong && words.rest.problem.birthDate}>
      <TextInput
        id={fieldIdOf('birthDate')}
        size="sm"
        placeholder={words.desk.placeholder.birthDate}
        value={form.birth}
        maxLength={10}
        inputMode="numeric"
        error={isWrong}
        onChange={(event) => change({ birth: event.currentTarget.value })}
      />
    </Row>
  )
}

export function Commune({ form, change, fair }: QuestionProps) {
  const words = useRestWords()
  const options = useCommuneOptions(fair.communes, true)
  return (
    <Row question="communeCode">
      <SearchSelect
        id={fieldIdOf('communeCode')}
        size="sm"
        placeholder={words.desk.placeholder.commune}
        options={options}
        value={form.communeCode}
        onChange={(communeCode) => change({ communeCode })}
      />
    </Row>
  )
}

/** The commune's own list is offered; a village it does not know is taken as said. */
export function Village({ form, change, onVillages }: QuestionProps) {
  const words = useRestWords()
  const { value: villages } = useAsk(
    'village.list',
    { communeCode: form.communeCode ?? '' },
    { when: form.communeCode !== null },
  )
  return (
    <Row question="village">
      <div className={styles['withButton']}>
        <SuggestInput
          id={fieldIdOf('village')}
          size="sm"
          placeholder={words.rest.villageHint}
          suggestions={villages?.map(({ name }) => name) ?? []}
          value={form.village}
          maxLength={200}
          onChange={(village) => change({ village })}
        />
        {onVillages !== undefined && (
          <Button variant="default" tabIndex={-1} onClick={onVillages}>
            {words.rest.villages.open}
            <Key gap name={words.rest.keys.villages} />
          </Button>
        )}
      </div>
    </Row>
  )
}

export function Ethnicity({ form, change, offers }: QuestionProps) {
  const words = useRestWords()
  const groups = useEthnicGroups()
  const offer = form.ethnicity === null ? offers.ethnicity : undefined
  const offered = offer?.answer.ethnicity ?? null
  return (
    <Row question="ethnicity">
      <OfferNote offer={offer} name={offered === null ? null : nameIn(groups, offered)} />
      <SearchSelect
        id={fieldIdOf('ethnicity')}
        size="sm"
        // The list would cover what is asked next, for an answer that is one key away.
        openOnFocus={offer === undefined}
        placeholder={words.rest.typeToFind}
        options={groups}
        value={form.ethnicity}
        onChange={(ethnicity) => change({ ethnicity })}
      />
    </Row>
  )
}

export function Occupation({ form, change }: QuestionProps) {
  const words = useRestWords()
  const options = useOccupations()
  return (
    <Row question="occupation">
      <SearchSelect
        id={fieldIdOf('occupation')}
        size="sm"
        placeholder={words.rest.typeToFind}
        options={options}
        value={form.occupation}
        onChange={(occupation) => change({ occupation })}
      />
    </Row>
  )
}

/** Typed as it is said and shown as it was understood. */
export function Wage({ form, change, problems }: QuestionProps) {
  const words = useRestWords()
  const dong = readWage(form.wage)
  const isWrong = form.wage.trim() !== '' && dong === null && problems.includes('wageWanted')
  return (
    <Row
      question="wageWanted"
      note={dong !== null ? words.rest.wageRead(dong) : isWrong ? undefined : words.rest.wageHint}
      problem={isWrong && words.rest.problem.wageWanted}
    >
      <TextInput
        id={fieldIdOf('wageWanted')}
        size="sm"
        value={form.wage}
        maxLength={60}
        error={isWrong}
        onChange={(event) => change({ wage: event.currentTarget.value })}
      />
    </Row>
  )
}

export function WorkPlace({ form, change }: QuestionProps) {
  const words = useRestWords()
  const kinds = usePlaceKinds()
  const places = usePlaces()
  return (
    <Row question="workPlace">
      <SuggestInput
        id={fieldIdOf('workPlace')}
        size="sm"
        placeholder={words.rest.placeHint}
        suggestions={[...kinds.map(({ label }) => label), ...(places?.provinces.map(({ name }) => name) ?? [])]}
        value={form.workPlace}
        maxLength={200}
        onChange={(workPlace) => change({ workPlace })}
      />
    </Row>
  )
}
