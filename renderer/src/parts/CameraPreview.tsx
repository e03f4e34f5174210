import { Button, NativeSelect } from '@mantine/core'
import { useEffect, useRef, useState, type MouseEvent } from 'react'
import type { StartWords } from '../../../shared/words/vi-at-start.ts'
import { deliver } from '../scan/hub.ts'
import { type CameraSeen, listCameras } from '../scan/camera.ts'
import { type CameraState, CameraWatch, idleMinutes } from '../scan/camera-watch.ts'
import { usePreferences } from '../session/preferences.ts'
import { useWords } from '../session/words.ts'
import styles from './camera.module.css'

type PreviewProps = {
  /** The camera went off because nobody scanned; only its sentence is left. */
  isIdle: boolean
  onIdle: () => void
  onAgain: () => void
  onClose: () => void
}

/** What the camera sees, with a frame to hold the code into, and what is the matter when it sees nothing. */
export function CameraPreview({ isIdle, onIdle, onAgain, onClose }: PreviewProps) {
  const words = useWords().scanner.camera
  return (
    <section className={styles['camera']} aria-label={words.title}>
      {isIdle ? <Said text={words.idle(idleMinutes)} /> : <Watching onIdle={onIdle} />}
      <div className={styles['row']}>
        {isIdle && (
          <Button size="compact-md" onMouseDown={keepCursor} onClick={onAgain}>
            {words.again}
          </Button>
        )}
        <Button size="compact-md" variant="default" onMouseDown={keepCursor} onClick={onClose}>
          {words.close}
        </Button>
      </div>
    </section>
  )
}

function Watching({ onIdle }: { onIdle: () => void }) {
  const words = useWords().scanner.camera
  const [attempt, setAttempt] = useState(0)
  const { video, state, cameras, torch } = useWatch(attempt, onIdle)
  const isStuck = state.kind === 'trouble' || state.kind === 'slow'
  return (
    <>
      <div className={styles['picture']} data-on={state.kind === 'on'}>
        <video ref={video} className={styles['video']} muted playsInline tabIndex={-1} aria-label={words.preview} />
        <div className={styles['frame']} aria-hidden />
      </div>
      <Said text={sentence(state, words)} isBad={isStuck} />
      <CameraChoice cameras={cameras} />
      <div className={styles['row']}>
        {state.kind === 'on' && state.hasTorch && <Torch turn={torch} />}
        {isStuck && (
          <Button size="compact-md" onMouseDown={keepCursor} onClick={() => setAttempt(attempt + 1)}>
            {words.again}
          </Button>
        )}
      </div>
    </>
  )
}

/** Watches through the chosen camera for as long as the picture is shown. */
function useWatch(attempt: number, onIdle: () => void) {
  const video = useRef<HTMLVideoElement>(null)
  const watch = useRef<CameraWatch>(null)
  const idle = useRef(onIdle)
  const deviceId = usePreferences(({ camera }) => camera)
  const [state, setState] = useState<CameraState>({ kind: 'opening' })
  const [cameras, setCameras] = useState<CameraSeen[]>([])
  useEffect(() => {
    idle.current = onIdle
  })
  useEffect(() => {
    if (video.current === null) return
    watch.current = new CameraWatch({
      video: video.current,
      deviceId,
      take: (text) => void deliver({ text, at: performance.now() }),
      say: (now) => {
        setState(now)
        if (now.kind === 'idle') idle.current()
        if (now.kind === 'on') void listCameras().then(setCameras)
      },
    })
    return () => watch.current?.stop()
  }, [attempt, deviceId])
  return { video, state, cameras, torch: (isOn: boolean) => watch.current?.torch(isOn) }
}

function Said({ text, isBad = false }: { text: string; isBad?: boolean }) {
  return (
    <p className={isBad ? styles['bad'] : styles['said']} role={isBad ? 'alert' : 'status'}>
      {text}
    </p>
  )
}

/** Which camera, where there are several: laptops have one that looks at the clerk. */
function CameraChoice({ cameras }: { cameras: readonly CameraSeen[] }) {
  const words = useWords().scanner.camera
  const { camera, choose } = usePreferences()
  if (cameras.length < 2) return null
  return (
    <NativeSelect
      size="xs"
      aria-label={words.choose}
      value={camera ?? cameras[0]?.deviceId ?? ''}
      data={cameras.map(({ deviceId, name }, at) => ({ value: deviceId, label: name || words.unnamed(at + 1) }))}
      onChange={(event) => choose({ camera: event.currentTarget.value })}
    />
  )
}

function Torch({ turn }: { turn: (isOn: boolean) => void }) {
  const words = useWords().scanner.camera
  const [isOn, setOn] = useState(false)
  return (
    <Button
      size="compact-md"
      variant="default"
      aria-pressed={isOn}
      onMouseDown={keepCursor}
      onClick={() => {
        turn(!isOn)
        setOn(!isOn)
      }}
    >
      {isOn ? words.torchOff : words.torchOn}
    </Button>
  )
}

function sentence(state: CameraState, words: StartWords['scanner']['camera']): string {
  switch (state.kind) {
    case 'opening':
      return words.opening
    case 'slow':
      return words.trouble.failed
    case 'on':
      return words.looking
    case 'resting':
      return words.resting
    case 'idle':
      return words.idle(idleMinutes)
    case 'trouble':
      return words.trouble[state.trouble]
  }
}

/** The preview never takes the cursor out of the form. */
function keepCursor(event: MouseEvent): void {
  event.preventDefault()
}
