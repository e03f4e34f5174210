import { Textarea, TextInput } from '@mantine/core'
import { useLayoutEffect, useRef } from 'react'
import type { FollowUpResult } from '../../../../shared/contract/follow-up.ts'
import { CheckLine } from '../../parts/CheckLine.tsx'
import type { Told, Wrong } from './call-told.ts'
import styles from './follow-up.module.css'
import { useFollowUpWords } from './words.ts'

type TextField = Exclude<keyof Told, 'paidElsewhere' | 'note'>
type ToldFieldsProps = { result: FollowUpResult; told: Told; wrong: Wrong; onChange: (told: Told) => void }

const days: ReadonlySet<TextField> = new Set(['callAgainOn', 'workingSince', 'contractOn'])
const ofWorking = ['workingSince', 'workplace', 'wage', 'contractNumber', 'contractOn', 'evidence', 'funding'] as const

/** What a result asks for, the first field ready to be typed into. */
export function ToldFields({ result, told, wrong, onChange }: ToldFieldsProps) {
  const words = useFollowUpWords()
  const names: readonly TextField[] =
    result === 'working' ? ofWorking : result === 'call-again' ? (['callAgainOn'] as const) : []
  const asks = names.length > 0 || result === 'other'
  const box = useRef<HTMLDivElement>(null)
  // No further than it takes: the browser's own way brings the field to the middle, and the number being called out of sight.
  useLayoutEffect(() => {
    const first = asks ? box.current?.querySelector<HTMLElement>('input, textarea') : null
    first?.focus({ preventScroll: true })
    first?.scrollIntoView({ block: 'nearest' })
  }, [asks])
  return (
    <div ref={box} className={styles['told']}>
      {names.map((name) => (
        <TextInput
          key={name}
          label={words[name]}
          value={told[name]}
          maxLength={name === 'wage' || days.has(name) ? 40 : 200}
          placeholder={days.has(name) ? words.dayShape : ''}
          error={sentenceFor(name, wrong, words)}
          onChange={(event) => onChange({ ...told, [name]: event.currentTarget.value })}
        />
      ))}
      {result === 'working' && (
        <CheckLine
          label={words.paidElsewhere}
          checked={told.paidElsewhere}
          onChange={(paidElsewhere) => onChange({ ...told, paidElsewhere })}
        />
      )}
      <Textarea
        className={styles['wide']}
        autosize
        label={words.note}
        value={told.note}
        maxLength={2000}
        onChange={(event) => onChange({ ...told, note: event.currentTarget.value })}
        onKeyDown={(event) => {
          // Enter saves here as in every other field; Shift+Enter begins a line.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
    </div>
  )
}

function sentenceFor(name: TextField, wrong: Wrong, words: ReturnType<typeof useFollowUpWords>): string | false {
  const code = (
    wrong as Partial<Record<TextField, keyof Pick<typeof words, 'dayWrong' | 'dayPast' | 'dayFuture' | 'wageWrong'>>>
  )[name]
  return code === undefined ? false : words[code]
}
