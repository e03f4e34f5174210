/** Why there is no picture. */
export type CameraTrouble = 'denied' | 'none' | 'busy' | 'gone' | 'failed'

/** A camera of this machine; its name is empty until the use of cameras was allowed once. */
export type CameraSeen = { deviceId: string; name: string }

/** Enough for a card's dense code at 15 cm; more only costs an old laptop its time. */
const size = { width: { ideal: 1280 }, height: { ideal: 720 } }

/** Opens a camera, the wanted one where it is there, else whichever looks away from the user. Throws what the browser throws. */
export async function openCamera(deviceId: string | null): Promise<MediaStream> {
  // Browsers give a page without a safe origin no cameras at all.
  if (!('mediaDevices' in navigator)) throw new DOMException('no cameras for this page', 'NotAllowedError')
  const which = deviceId === null ? { facingMode: { ideal: 'environment' } } : { deviceId: { ideal: deviceId } }
  const stream = await navigator.mediaDevices.getUserMedia({ video: { ...size, ...which }, audio: false })
  await focusByItself(stream)
  return stream
}

/** What an error of `openCamera` means (names of the Media Capture specification). */
export function troubleOf(error: unknown): CameraTrouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'failed'
}

export async function listCameras(): Promise<CameraSeen[]> {
  const devices = 'mediaDevices' in navigator ? await navigator.mediaDevices.enumerateDevices() : []
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ deviceId, name: label }))
}

export function stopCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop()
}

/** Whether this camera has a light that can be turned on. */
export function hasTorch(stream: MediaStream): boolean {
  const [track] = stream.getVideoTracks()
  return track !== undefined && 'torch' in capabilitiesOf(track)
}

/** Turns the camera's light on or off; a camera that does not want to keeps it as it was. */
export async function setTorch(stream: MediaStream, isOn: boolean): Promise<void> {
  await ask(stream, { torch: isOn })
}

/** A card is held nearer than a face. */
async function focusByItself(stream: MediaStream): Promise<void> {
  const [track] = stream.getVideoTracks()
  if (track !== undefined && 'focusMode' in capabilitiesOf(track)) await ask(stream, { focusMode: 'continuous' })
}

/** Firefox does not tell what a camera can do. */
function capabilitiesOf(track: MediaStreamTrack): object {
  return 'getCapabilities' in track ? track.getCapabilities() : {}
}

/** Torch and focus are of the Image Capture specification, which TypeScript's library does not know. */
async function ask(stream: MediaStream, wish: Record<string, unknown>): Promise<void> {
  const [track] = stream.getVideoTracks()
  await track?.applyConstraints({ advanced: [wish] }).catch(() => undefined)
}
