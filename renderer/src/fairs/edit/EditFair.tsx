import { Button } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { toFirstWrong } from '../../parts/first-wrong.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { SaveBar } from '../../parts/SaveBar.tsx'
import { useTell } from '../../talk/use-tell.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'
import { fairForm, fairOf, wrongIn } from './fair-form.ts'
import { FairFields } from './FairFields.tsx'
import { useBegun } from './unsaved.ts'

const nothingWrong: ReadonlySet<string> = new Set()

/** Puts a fair right; what is half typed stays over other fairs and rooms. */
export function EditFair({ fair }: { fair: Fair }) {
  const words = useFairWords()
  const text = words.fairs.form
  const { forms, keep, drop } = useBegun()
  const { tell, busy, failure, forget } = useTell('fair.save')
  const [asked, setAsked] = useState(false)
  const [isSaved, setSaved] = useState(false)
  const begun = forms[fair.id]
  const form = begun?.form ?? fairForm(fair)

  async function save(event: SubmitEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    setAsked(true)
    if (wrongIn(form).size > 0) return toFirstWrong(event.currentTarget)
    if (busy) return
    const answer = await tell({ fairId: fair.id, ...fairOf(form) })
    if (!answer.ok) return
    drop(fair.id)
    setAsked(false)
    setSaved(true)
  }

  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void save(event)}>
      <FairFields
        form={form}
        wrong={asked ? wrongIn(form) : nothingWrong}
        change={(part) => {
          setSaved(false)
          keep(fair.id, { form: { ...form, ...part }, from: null, withEmployers: false })
        }}
      />
      <FailureNotice failure={failure} />
      <SaveBar>
        <Button type="submit" size="md" loading={busy}>
          {text.save}
          <Key gap name={words.common.keys.ctrlEnter} />
        </Button>
        {begun !== undefined && (
          <Button
            variant="default"
            size="md"
            onClick={() => {
              drop(fair.id)
              setAsked(false)
              forget()
            }}
          >
            {text.drop}
          </Button>
        )}
        {isSaved && begun === undefined && <Notice tone="good">{text.saved}</Notice>}
      </SaveBar>
    </form>
  )
}
