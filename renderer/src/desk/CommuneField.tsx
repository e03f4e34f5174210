import { Autocomplete } from '@mantine/core'
import { fold } from '../../../shared/text/fold.ts'
import { FieldNote } from '../parts/Notice.tsx'
import { useCommuneName, useCommuneOptions } from '../parts/places.ts'
import { SearchSelect } from '../parts/SearchSelect.tsx'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import type { FieldsProps } from './fields.ts'
import { idOf } from './focus.ts'

/** Villages offered at once while one is typed. */
const villagesShown = 6

/** Where the person lives today: the commune, the fair's own first, and the village. */
export function CommuneField(props: FieldsProps) {
  const { form, change, fair } = props
  const words = useWords()
  const first = form.communeCandidates.length > 0 ? form.communeCandidates : fair.communes
  const nameOf = useCommuneName()
  const options = useCommuneOptions(first, true)
  return (
    <>
      <div>
        <SearchSelect
          id={idOf('communeCode')}
          label={words.desk.field.commune}
          placeholder={words.desk.placeholder.commune}
          options={options}
          value={form.communeCode}
          allowDeselect={false}
          onChange={(communeCode) => change({ communeCode, communeAssumed: false, communeCandidates: [] })}
        />
        {form.communeCandidates.length > 0 && form.communeCode === null && (
          <FieldNote>{words.desk.communeAsk(form.communeCandidates.map(nameOf).join(', '))}</FieldNote>
        )}
        {form.communeAssumed && fair.communes.length !== 1 && <FieldNote>{words.desk.communeAssumed}</FieldNote>}
      </div>
      <VillageField {...props} />
    </>
  )
}

/** The village, with those already known in the commune offered: one spelling of a village counts as one. */
function VillageField({ form, change }: FieldsProps) {
  const words = useWords()
  const { communeCode } = form
  const { value: villages } = useAsk('village.list', { communeCode: communeCode ?? '' }, { when: communeCode !== null })
  const names = communeCode === null ? [] : [...new Set((villages ?? []).map(({ name }) => name))]
  return (
    <Autocomplete
      id={idOf('village')}
      size="md"
      label={words.desk.field.village}
      data={names}
      limit={villagesShown}
      filter={({ options, search, limit }) =>
        options.filter((option) => 'label' in option && isOffered(option.label, search)).slice(0, limit)
      }
      openOnFocus={false}
      value={form.village}
      maxLength={200}
      onChange={(village) => change({ village })}
    />
  )
}

function isOffered(name: string, search: string): boolean {
  const typed = fold(search)
  return typed !== '' && typed !== fold(name) && ` ${fold(name)}`.includes(` ${typed}`)
}
