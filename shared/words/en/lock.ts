import type { Words } from '../vi.ts'

/** The desk's lock: the screen while its clerk is away, and where the PIN is set. */
export const lock: Words['lock'] = {
  title: 'The screen is locked',
  note: 'Everything typed is still there. Type the PIN and press Enter to open.',
  pin: 'PIN',
  pinNote: '4 to 8 digits',
  open: 'Unlock',
  scanned: 'What was scanned was not taken',
  scannedNote: 'The screen is locked. Unlock it and scan again.',
  wait: (seconds) =>
    seconds > 90
      ? `Too many wrong tries. Wait ${Math.ceil(seconds / 60)} minutes and try again.`
      : `Too many wrong tries. Wait ${seconds} seconds and try again.`,
  forgotten: 'Forgotten the PIN',
  forgottenNote:
    'Whoever keeps the data types its passphrase, the printed recovery passphrase, or the content of the key file. The PIN is then taken off; everything typed is still there.',
  secret: 'Passphrase or recovery passphrase',
  reset: 'Take the PIN off and unlock',
  backToPin: 'Back to the PIN',
  settings: 'Locking the screen while you are away',
  settingsNote: 'Press Ctrl+L before leaving the desk. The PIN opens it again; everything typed stays.',
  firstPin: 'Set a PIN for this screen. Each screen has its own.',
  current: 'PIN now',
  next: 'New PIN',
  again: 'The PIN again',
  differs: 'The two are not the same.',
  idle: 'Lock by itself when nobody types, moves the mouse or scans',
  minutes: (minutes) => (minutes === 0 ? 'Never' : `After ${minutes} minutes`),
  setAndLock: 'Set the PIN and lock',
  lockNow: 'Lock now',
  change: 'Save the change',
  takeOff: 'Take the PIN off',
}
