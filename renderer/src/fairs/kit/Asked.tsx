import { TextInput } from '@mantine/core'
import { type KitEntry, mostBlanks } from '../../../../shared/contract/kit.ts'
import { Choice } from '../../parts/Choice.tsx'
import styles from './kit.module.css'
import type { KitChoice } from './use-kit-choice.ts'
import { useKitWords } from './words.ts'

type AskedProps = { entry: KitEntry; choice: KitChoice }

/** What a paper asks beside its tick: how many badges there should be, how large the notice is. */
export function Asked({ entry: { name, blanks }, choice }: AskedProps) {
  const text = useKitWords().kit
  if (name === 'privacy-poster')
    return (
      <Choice
        label={text.poster.size}
        hideLabel
        compact
        options={[
          { value: 'a4', label: text.poster.a4 },
          { value: 'a3', label: text.poster.a3 },
        ]}
        value={choice.size}
        onChoose={choice.setSize}
      />
    )
  if (blanks === null) return null
  return (
    <TextInput
      label={text.blanks.total}
      className={styles['count'] ?? ''}
      value={choice.typed}
      inputMode="numeric"
      maxLength={5}
      autoComplete="off"
      error={choice.total === null && text.blanks.wrong(mostBlanks)}
      onChange={(event) => choice.type(event.currentTarget.value)}
    />
  )
}

/** What is to be known of that: what there is already and how the proposal is reckoned, whether the printer takes the size. */
export function AskedNote({ entry: { name, blanks }, choice: { large } }: AskedProps) {
  const text = useKitWords().kit
  if (name === 'privacy-poster' && large !== undefined)
    return (
      <p className={large.takes ? styles['soft'] : styles['changed']} role="status">
        {large.takes ? text.poster.loadA3 : text.poster.noA3(large.printer)}
      </p>
    )
  if (blanks === null) return null
  const { made, otherPaper, letter } = blanks
  const notes = [
    ...(made > 0 ? [text.blanks.made(made, letter)] : []),
    ...(otherPaper > 0 ? [text.blanks.otherPaper(otherPaper)] : []),
    reasonOf(blanks, text.blanks),
  ]
  return <p className={styles['soft']}>{notes.join(' ')}</p>
}

type Text = ReturnType<typeof useKitWords>['kit']['blanks']

function reasonOf({ by, proposed, target, ahead }: NonNullable<KitEntry['blanks']>, text: Text): string {
  if (by === 'target') return text.by.target(proposed, target ?? 0, ahead)
  return by === 'ahead' ? text.by.ahead(proposed, ahead) : text.by.usual(proposed)
}
