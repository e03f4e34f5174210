import { TextInput } from '@mantine/core'
import { type KitEntry, mostBlanks } from '../../../../shared/contract/kit.ts'
import { Choice } from '../../parts/Choice.tsx'
import styles from './kit.module.css'
import type { KitChoice } from './use-kit-choice.ts'
import { useKitWords } from './words.ts'

/** What a paper asks beside its tick: how many badges there should be, how large the notice is. */
export function Asked({ entry, choice }: { entry: KitEntry; choice: KitChoice }) {
  if (entry.name === 'privacy-poster') return <Poster choice={choice} />
  return entry.blanks === null ? null : <Blanks blanks={entry.blanks} choice={choice} />
}

function Blanks({ blanks, choice }: { blanks: NonNullable<KitEntry['blanks']>; choice: KitChoice }) {
  const text = useKitWords().kit.blanks
  const { made, otherPaper, letter } = blanks
  const notes = [
    ...(made > 0 ? [text.made(made, letter)] : []),
    ...(otherPaper > 0 ? [text.otherPaper(otherPaper)] : []),
    reasonOf(blanks, text),
  ]
  return (
    <div className={styles['asked']}>
      <TextInput
        label={text.total}
        className={styles['count'] ?? ''}
        value={choice.typed ?? String(blanks.proposed)}
        inputMode="numeric"
        maxLength={5}
        autoComplete="off"
        error={choice.total === null && text.wrong(mostBlanks)}
        onChange={(event) => choice.type(event.currentTarget.value)}
      />
      <p className={styles['soft']}>{notes.join(' ')}</p>
    </div>
  )
}

type Text = ReturnType<typeof useKitWords>['kit']['blanks']

function reasonOf({ by, proposed, target, ahead }: NonNullable<KitEntry['blanks']>, text: Text): string {
  if (by === 'target') return text.by.target(proposed, target ?? 0, ahead)
  return by === 'ahead' ? text.by.ahead(proposed, ahead) : text.by.usual(proposed)
}

function Poster({ choice: { size, setSize, large } }: { choice: KitChoice }) {
  const text = useKitWords().kit.poster
  return (
    <div className={styles['asked']}>
      <Choice
        label={text.size}
        hideLabel
        compact
        options={[
          { value: 'a4', label: text.a4 },
          { value: 'a3', label: text.a3 },
        ]}
        value={size}
        onChoose={setSize}
      />
      {large !== undefined && (
        <p className={large.takes ? styles['soft'] : styles['changed']} role="status">
          {large.takes ? text.loadA3 : text.noA3(large.printer)}
        </p>
      )}
    </div>
  )
}
