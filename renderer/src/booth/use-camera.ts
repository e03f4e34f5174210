import { useEffect, useRef, useState } from 'react'
import { type CameraSeen, listCameras } from '../scan/camera.ts'
import { type CameraState, CameraWatch } from '../scan/camera-watch.ts'
import { deliver } from '../scan/hub.ts'
import { borrowQrReader } from '../scan/qr-reader.ts'
import { usePreferences } from '../session/preferences.ts'

/** Watches through the chosen camera for as long as its picture is shown; what it reads goes where every scan goes. */
export function useCamera() {
  const video = useRef<HTMLVideoElement>(null)
  const watch = useRef<CameraWatch>(null)
  const deviceId = usePreferences(({ camera }) => camera)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<CameraState>({ kind: 'opening' })
  const [cameras, setCameras] = useState<CameraSeen[]>([])
  useEffect(() => {
    if (video.current === null) return
    watch.current = new CameraWatch({
      video: video.current,
      deviceId,
      openReader: borrowQrReader,
      take: (text) => void deliver({ text, at: performance.now() }),
      say: (now) => {
        setState(now)
        if (now.kind === 'on') void listCameras().then(setCameras)
      },
    })
    return () => watch.current?.stop()
  }, [attempt, deviceId])
  return {
    video,
    state,
    cameras,
    torch: (isOn: boolean) => watch.current?.torch(isOn),
    again: () => setAttempt(attempt + 1),
  }
}
