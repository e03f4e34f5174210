import { type CameraTrouble, hasTorch, openCamera, setTorch, stopCamera, troubleOf } from './camera.ts'
import { createGaze } from './gaze.ts'
import { frameOf, openQrReader, type QrReader } from './qr-reader.ts'

export type CameraState =
  | { kind: 'opening' }
  /** No picture after `slowAfter`: the question for leave stands unanswered, or the camera hangs. A picture that comes yet is shown. */
  | { kind: 'slow' }
  | { kind: 'on'; hasTorch: boolean }
  /** Nobody uses this window at the moment; it goes on by itself when somebody does. */
  | { kind: 'resting' }
  | { kind: 'idle' }
  | { kind: 'trouble'; trouble: CameraTrouble }

/** Without a code for this long the camera goes off by itself, in minutes. */
export const idleMinutes = 3
const idleAfter = idleMinutes * 60_000
/** A camera opens within a second or two; after so many ms whoever waits for it is told. */
const slowAfter = 10_000
/** Another window in front for this long, in ms, and the camera rests: our own page is never told that it is covered. */
const restAfter = 30_000
/** Between two looks, in ms: 15 a second catch any card held still, and leave an old laptop its processor. */
const pause = 65

type WatchParts = {
  video: HTMLVideoElement
  /** The camera to use; null leaves it to the browser. */
  deviceId: string | null
  take: (text: string) => void
  /** The reader to look with; one of its own unless said otherwise. */
  openReader?: () => QrReader
  say: (state: CameraState) => void
}

/** Watches through a camera until it is stopped: shows the picture and gives every code to `take` once. */
export class CameraWatch {
  readonly #parts: WatchParts
  readonly #gaze = createGaze()
  #eye: { stream: MediaStream; reader: QrReader } | null = null
  /** Which opening is under way: one that was overtaken gives its camera back. */
  #turn = 0
  #isResting = false
  #blurred: number | undefined
  #slow: number | undefined
  #lastUse = 0

  constructor(parts: WatchParts) {
    this.#parts = parts
    window.addEventListener('blur', this.#onBlur)
    window.addEventListener('focus', this.#wake)
    document.addEventListener('visibilitychange', this.#onVisibility)
    void this.#open()
  }

  torch(isOn: boolean): void {
    if (this.#eye !== null) void setTorch(this.#eye.stream, isOn)
  }

  stop(): void {
    clearTimeout(this.#blurred)
    window.removeEventListener('blur', this.#onBlur)
    window.removeEventListener('focus', this.#wake)
    document.removeEventListener('visibilitychange', this.#onVisibility)
    this.#close()
  }

  async #open(): Promise<void> {
    const { video, deviceId, say, openReader = openQrReader } = this.#parts
    const turn = ++this.#turn
    say({ kind: 'opening' })
    this.#slow = window.setTimeout(() => say({ kind: 'slow' }), slowAfter)
    try {
      const stream = await openCamera(deviceId)
      if (turn !== this.#turn) return stopCamera(stream)
      this.#eye = { stream, reader: openReader() }
      stream.getVideoTracks()[0]?.addEventListener('ended', () => this.#end({ kind: 'trouble', trouble: 'gone' }))
      video.srcObject = stream
      await video.play()
      if (turn !== this.#turn) return
      clearTimeout(this.#slow)
      say({ kind: 'on', hasTorch: hasTorch(stream) })
      this.#lastUse = performance.now()
      while (turn === this.#turn) await this.#look(this.#eye.reader)
    } catch (error) {
      // A camera closed while its picture was on the way is no trouble.
      if (turn === this.#turn) this.#end({ kind: 'trouble', trouble: troubleOf(error) })
    }
  }

  async #look(reader: QrReader): Promise<void> {
    const { video, take } = this.#parts
    const turn = this.#turn
    if (video.readyState >= HTMLMediaElement.HAVE_CURRENT_DATA) {
      const text = await reader.read(await frameOf(video))
      if (turn !== this.#turn) return
      const now = performance.now()
      if (text !== null) {
        this.#lastUse = now
        if (this.#gaze(text, now)) take(text)
      } else if (now - this.#lastUse > idleAfter) return this.#end({ kind: 'idle' })
    }
    await new Promise((resolve) => setTimeout(resolve, pause))
  }

  #end(why: CameraState): void {
    this.#close()
    this.#parts.say(why)
  }

  #close(): void {
    this.#turn += 1
    clearTimeout(this.#slow)
    if (this.#eye !== null) {
      stopCamera(this.#eye.stream)
      this.#eye.reader.close()
    }
    this.#eye = null
    this.#parts.video.srcObject = null
  }

  readonly #rest = (): void => {
    if (this.#eye === null) return
    this.#isResting = true
    this.#end({ kind: 'resting' })
  }
  readonly #wake = (): void => {
    clearTimeout(this.#blurred)
    if (!this.#isResting || document.hidden) return
    this.#isResting = false
    void this.#open()
  }
  readonly #onBlur = (): void => {
    clearTimeout(this.#blurred)
    this.#blurred = window.setTimeout(this.#rest, restAfter)
  }
  readonly #onVisibility = (): void => (document.hidden ? this.#rest() : this.#wake())
}
