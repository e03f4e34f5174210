import { Button, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import type { Asked } from '../../talk/use-ask.ts'
import styles from './copies.module.css'
import { useCopyWords } from './words.ts'

type ChooseProps = {
  asked: Asked<OutputOf<'copies.places'>>
  chosen: string | null
  busy: boolean
  failure: Failure | null
  /** What was tried last, so that a refusal stands beside it. */
  tried: string
  onChoose: (place: string) => void
}

/** Sticks that are plugged in, each one press away, and any other folder by its path. */
export function ChoosePlace({ asked, chosen, busy, failure, tried, onChoose }: ChooseProps) {
  const text = useCopyWords()
  const { places, needsMegabytes } = asked.value ?? { places: [], needsMegabytes: 0 }
  return (
    <Panel title={text.choose}>
      <p className={styles['soft']}>{text.needs(needsMegabytes)}</p>
      {places === null && <p>{text.notTold}</p>}
      {places?.length === 0 && !asked.loading && <Empty title={text.noSticks} next={text.noSticksNext} />}
      {places !== null && places.length > 0 && (
        <ul className={styles['places']}>
          {places.map(({ place, freeMegabytes, writable }) => (
            <li key={place} className={styles['onePlace']}>
              <span className={styles['path']}>
                <strong>{place}</strong>
                <span className={styles['soft']}>{writable ? text.free(freeMegabytes) : text.locked}</span>
              </span>
              {place === chosen ? (
                <span className={styles['chosen']}>{text.chosen}</span>
              ) : (
                <Button
                  variant="default"
                  disabled={!writable}
                  loading={busy && tried === place}
                  aria-label={text.takeOf(place)}
                  onClick={() => onChoose(place)}
                >
                  {text.take}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button variant="default" onClick={asked.again} aria-keyshortcuts="Alt+K">
          {text.again}
          <Key gap name={text.againKey} />
        </Button>
      </div>
      <Folder busy={busy} onChoose={onChoose} />
      <Refused failure={failure ?? asked.failure} />
    </Panel>
  )
}

function Folder({ busy, onChoose }: Pick<ChooseProps, 'busy' | 'onChoose'>) {
  const text = useCopyWords()
  const [path, setPath] = useState('')
  function use(event: SubmitEvent): void {
    event.preventDefault()
    if (path.trim() !== '') onChoose(path.trim())
  }
  return (
    <form className={styles['folder']} onSubmit={use} noValidate>
      <TextInput
        label={text.folder}
        placeholder={text.folderExample}
        value={path}
        maxLength={1000}
        spellCheck={false}
        onChange={(event) => setPath(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" loading={busy} disabled={path.trim() === ''}>
        {text.folderUse}
      </Button>
    </form>
  )
}

/** What is wrong with the place itself in its own words, everything else as anywhere. */
function Refused({ failure }: { failure: Failure | null }) {
  const text = useCopyWords().refused
  const detail = failure?.code === 'bad-input' && failure.field === 'place' ? (failure.detail ?? 'missing') : null
  if (detail === 'missing' || detail === 'read-only' || detail === 'inside')
    return <Notice tone="bad">{text[detail]}</Notice>
  return <FailureNotice failure={failure} />
}
