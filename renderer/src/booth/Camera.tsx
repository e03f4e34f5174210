import { useState, type ReactNode } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { Notice } from '../parts/Notice.tsx'
import { type CameraState, idleMinutes } from '../scan/camera-watch.ts'
import { usePreferences } from '../session/preferences.ts'
import { Button } from './Button.tsx'
import styles from './camera.module.css'
import { useBoothWords } from './house.ts'
import { PhotoScan } from './PhotoScan.tsx'
import { useCamera } from './use-camera.ts'

type CameraWords = ReturnType<typeof useBoothWords>['booth']['camera']

/** The camera's picture with a frame to hold the code into, its light, another camera, and a photograph instead. */
export function Camera({ startsOn }: { startsOn: boolean }) {
  const words = useBoothWords().booth.camera
  const [isOn, setOn] = useState(startsOn)
  return (
    <section className={styles['camera']} aria-label={words.preview}>
      {isOn && <Watching {...(startsOn ? {} : { onOff: () => setOn(false) })} />}
      <div className={styles['row']}>
        {!isOn && (
          <Button look="main" icon={<Icon name="camera" />} onClick={() => setOn(true)}>
            {words.start}
          </Button>
        )}
        <PhotoScan />
      </div>
    </section>
  )
}

function Watching({ onOff }: { onOff?: () => void }) {
  const words = useBoothWords().booth.camera
  const { video, state, cameras, torch, again } = useCamera()
  const isSeeing = state.kind === 'on' || state.kind === 'opening'
  return (
    <>
      <div className={styles['picture']} data-on={state.kind === 'on'}>
        <video ref={video} className={styles['video']} muted playsInline tabIndex={-1} aria-label={words.preview} />
        <div className={styles['frame']} aria-hidden />
        <div className={styles['tools']}>
          {state.kind === 'on' && state.hasTorch && <Torch turn={torch} words={words} />}
          <CameraChoice cameras={cameras} words={words} />
          {onOff !== undefined && <Button onClick={onOff}>{words.stop}</Button>}
        </div>
      </div>
      {state.kind !== 'on' && <Said state={state} words={words} />}
      {!isSeeing && (
        <div className={styles['row']}>
          <Button look="main" icon={<Icon name="camera" />} onClick={again}>
            {words.start}
          </Button>
        </div>
      )}
    </>
  )
}

function Said({ state, words }: { state: CameraState; words: CameraWords }): ReactNode {
  if (state.kind === 'slow') return <Notice tone="attention">{words.slow}</Notice>
  if (state.kind === 'trouble') return <Notice tone="bad">{words.trouble[state.trouble]}</Notice>
  const said =
    state.kind === 'opening' ? words.opening : state.kind === 'idle' ? words.idle(idleMinutes) : words.resting
  return (
    <p className={styles['said']} role="status">
      {said}
    </p>
  )
}

/** Which camera, where there are several; remembered for this phone. */
function CameraChoice({
  cameras,
  words,
}: {
  cameras: readonly { deviceId: string; name: string }[]
  words: CameraWords
}) {
  const { camera, choose } = usePreferences()
  if (cameras.length < 2) return null
  return (
    <select
      className={styles['choose']}
      aria-label={words.choose}
      value={camera ?? cameras[0]?.deviceId ?? ''}
      onChange={(event) => choose({ camera: event.currentTarget.value })}
    >
      {cameras.map(({ deviceId, name }, at) => (
        <option key={deviceId} value={deviceId}>
          {name || words.unnamed(at + 1)}
        </option>
      ))}
    </select>
  )
}

function Torch({ turn, words }: { turn: (isOn: boolean) => void; words: CameraWords }) {
  const [isOn, setOn] = useState(false)
  return (
    <Button
      aria-pressed={isOn}
      onClick={() => {
        turn(!isOn)
        setOn(!isOn)
      }}
    >
      {isOn ? words.torchOff : words.torchOn}
    </Button>
  )
}
