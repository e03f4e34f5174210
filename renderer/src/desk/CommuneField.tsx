import { TextInput } from '@mantine/core'
import { useCommuneName, useCommuneOptions } from '../parts/places.ts'
import { FieldNote } from '../parts/Notice.tsx'
import { SearchSelect } from '../parts/SearchSelect.tsx'
import { useWords } from '../session/words.ts'
import type { FieldsProps } from './fields.ts'

/** Where the person lives today: the commune, the fair's own first, and the village. */
export function CommuneField({ form, change, fair }: FieldsProps) {
  const words = useWords()
  const first = form.communeCandidates.length > 0 ? form.communeCandidates : fair.communes
  const nameOf = useCommuneName()
  const options = useCommuneOptions(first, true)
  return (
    <>
      <div>
        <SearchSelect
          label={words.desk.field.commune}
          placeholder={words.desk.placeholder.commune}
          options={options}
          value={form.communeCode}
          onChange={(communeCode) => change({ communeCode, communeCandidates: [] })}
        />
        {form.communeCandidates.length > 0 && form.communeCode === null && (
          <FieldNote>{words.desk.communeAsk(form.communeCandidates.map(nameOf).join(', '))}</FieldNote>
        )}
      </div>
      <TextInput
        size="md"
        label={words.desk.field.village}
        value={form.village}
        maxLength={200}
        onChange={(event) => change({ village: event.currentTarget.value })}
      />
    </>
  )
}
