import { Button, NativeSelect } from '@mantine/core'
import { Icon } from '../parts/Icon.tsx'
import { Key } from '../parts/Key.tsx'
import { useHouseholds } from '../parts/lists.ts'
import { useCommuneName } from '../parts/places.ts'
import { useWords } from '../session/words.ts'
import styles from './desk.module.css'
import type { DeskForm } from './form.ts'
import { keptFrom } from './group.ts'

/** While a family or a village group registers one after another: what is kept for the next, and how to stop. */
export function GroupBar({
  form,
  change,
  onStop,
}: {
  form: DeskForm
  change: (part: Partial<DeskForm>) => void
  onStop: () => void
}) {
  const words = useWords()
  const nameOf = useCommuneName()
  const households = useHouseholds()
  const { kept } = form
  if (kept === null) return null
  const shared = keptFrom(form)
  const facts = [shared.village, nameOf(shared.communeCode), shared.phone].filter((text) => text !== '')
  return (
    <section className={styles['group']} aria-label={words.desk.group.label}>
      <Icon name="attendees" />
      <p className={styles['groupKept']}>
        <strong>{words.desk.group.label}: </strong>
        {facts.length === 0 ? words.desk.group.nothingYet : facts.join(' · ')}
      </p>
      <NativeSelect
        aria-label={words.desk.field.household}
        data-later
        value={form.household ?? ''}
        data={[{ value: '', label: words.desk.group.householdApart }, ...households]}
        onChange={(event) => {
          const household = event.currentTarget.value === '' ? null : event.currentTarget.value
          change({ household, kept: { ...kept, household } })
        }}
      />
      <Button size="sm" variant="subtle" tabIndex={-1} onClick={onStop} aria-keyshortcuts="Alt+G">
        {words.desk.group.stop}
        <Key gap name={words.desk.key.group} />
      </Button>
    </section>
  )
}
