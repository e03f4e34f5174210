import { Button, TextInput } from '@mantine/core'
import { useEffect, useState, type SubmitEvent } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { cleanText } from '../../../../shared/text/clean.ts'
import { foldKeepingMarks } from '../../../../shared/text/fold.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useCommuneName, useCommuneOptions } from '../../parts/places.ts'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { useRestWords } from './words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './rest.module.css'

type Village = OutputOf<'village.list'>[number]

const newNameId = 'rest-new-village'

/** What was done last, said under the field. */
type Done = { kind: 'added' | 'renamed' | 'retired' | 'exists'; name: string }

/** The villages of a commune: added, renamed, taken off the list (NĐ 185/2026 re-organises them). */
export function Villages({
  fair,
  communeCode,
  onClose,
}: {
  fair: Fair
  communeCode: string | null
  onClose: () => void
}) {
  const words = useRestWords()
  const text = words.rest.villages
  const nameOf = useCommuneName()
  const communes = useCommuneOptions(fair.communes, false)
  const [commune, setCommune] = useState(communeCode ?? fair.communes[0] ?? null)
  const [done, setDone] = useState<Done | null>(null)
  const { value: villages, failure } = useAsk(
    'village.list',
    { communeCode: commune ?? '' },
    { when: commune !== null, keep: true },
  )
  const save = useTell('village.save')
  // The sheet itself would put the cursor on its closing button.
  useEffect(() => document.getElementById(newNameId)?.focus(), [])
  const isListed = (name: string): boolean =>
    villages?.some((village) => foldKeepingMarks(village.name) === foldKeepingMarks(name)) === true

  async function keep(village: Village | null, name: string, kind: 'added' | 'renamed' | 'retired'): Promise<boolean> {
    if (commune === null || name === '') return false
    if (kind !== 'retired' && isListed(name)) {
      setDone({ kind: 'exists', name })
      return false
    }
    const id = village?.id ?? undefined
    const retired = kind === 'retired'
    const answer = await save.tell({ ...(id === undefined ? {} : { id }), communeCode: commune, name, retired })
    if (answer.ok) setDone({ kind, name })
    return answer.ok
  }

  return (
    <Dialog title={text.title(nameOf(commune))} onClose={onClose}>
      <div className={styles['villages']}>
        <SearchSelect
          label={text.commune}
          options={communes}
          value={commune}
          onChange={(code) => {
            setCommune(code)
            setDone(null)
          }}
        />
        <NameField id={newNameId} action={text.add} onSave={(name) => keep(null, name, 'added')} />
        <FailureNotice failure={failure ?? save.failure} />
        {done !== null && (
          <Notice tone={done.kind === 'exists' ? 'attention' : 'good'}>{text[done.kind](done.name)}</Notice>
        )}
        {villages?.length === 0 && <Empty title={text.empty} next={text.emptyNext} />}
        <ul className={styles['villageList']}>
          {villages?.map((village) => (
            <VillageRow
              key={village.id ?? village.name}
              village={village}
              onRename={(name) => keep(village, name, 'renamed')}
              onRetire={() => void keep(village, village.name, 'retired')}
            />
          ))}
        </ul>
        <p className={styles['hint']}>{text.note}</p>
      </div>
    </Dialog>
  )
}

function VillageRow({
  village,
  onRename,
  onRetire,
}: {
  village: Village
  onRename: (name: string) => Promise<boolean>
  onRetire: () => void
}) {
  const words = useRestWords()
  const text = words.rest.villages
  const [renaming, setRenaming] = useState(false)
  if (renaming)
    return (
      <li>
        <NameField
          action={text.rename}
          from={village.name}
          onCancel={() => setRenaming(false)}
          onSave={async (name) => {
            if (name !== village.name && !(await onRename(name))) return false
            setRenaming(false)
            return true
          }}
        />
      </li>
    )
  return (
    <li className={styles['villageRow']}>
      <span className={styles['personName']}>{village.name}</span>
      <span className={styles['hint']}>
        {[text.used(village.used), village.id === null ? text.typedOnly : null].filter(Boolean).join(' · ')}
      </span>
      {village.id === null ? (
        <span />
      ) : (
        <Button
          size="xs"
          variant="default"
          aria-label={text.actionOn(text.rename, village.name)}
          onClick={() => setRenaming(true)}
        >
          {text.rename}
        </Button>
      )}
      <Button size="xs" variant="default" aria-label={text.actionOn(text.retire, village.name)} onClick={onRetire}>
        {text.retire}
      </Button>
    </li>
  )
}

function NameField({
  id,
  action,
  from = '',
  onSave,
  onCancel,
}: {
  id?: string
  action: string
  from?: string
  onSave: (name: string) => Promise<boolean>
  onCancel?: () => void
}) {
  const words = useRestWords()
  const [name, setName] = useState(from)

  async function save(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    if (await onSave(cleanText(name, 200))) setName('')
  }

  return (
    <form className={styles['villageField']} noValidate onSubmit={(event) => void save(event)}>
      <TextInput
        {...(id === undefined ? {} : { id })}
        size="md"
        aria-label={words.rest.villages.name}
        placeholder={words.rest.villages.name}
        value={name}
        maxLength={200}
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" size="md">
        {action}
      </Button>
      {onCancel !== undefined && (
        <Button size="md" variant="default" onClick={onCancel}>
          {words.common.cancel}
        </Button>
      )}
    </form>
  )
}
