import type { Words } from '../vi.ts'

const figure = (count: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(count)
const room = (megabytes: number): string =>
  megabytes < 1024 ? `${figure(megabytes)} MB` : `${figure(megabytes / 1024)} GB`

/** Copies of everything in a second place: where they go, how they stand, what to do. */
export const copies: Words['copies'] = {
  note: 'All data is copied to a USB stick or network drive, sealed as it is on this machine. In full when the app opens and closes and when the fair ends; in between, new changes are added every minute.',
  standing: 'How copies stand',
  none: 'No place for copies has been chosen. If this machine breaks or is lost, so is the data.',
  noneNext: 'Plug in a USB stick and choose it on the right.',
  busy: 'Copying everything. Leave the stick in.',
  whole: (at) => `Every change is in the copy, as of ${at}.`,
  waiting: (changes, at) => `Copy of ${at}. ${figure(changes)} changes are not there yet.`,
  waitingNext: 'Press Copy now. If it is still not through after some minutes, choose another stick.',
  never: 'Nothing has been copied yet.',
  trouble: {
    gone: 'The place for copies is not there.',
    'other-place': 'Another stick is plugged in, not the chosen one.',
    full: 'The place for copies is full.',
    'read-only': 'The place for copies cannot be written to.',
    failed: 'Copying failed.',
  },
  troubleNext: {
    gone: 'Plug the stick in again, or check the network to the shared drive. Copying then goes on by itself.',
    'other-place': 'Plug in the chosen stick, or make this one the place for copies.',
    full: 'Delete other files there, or choose another stick.',
    'read-only': 'Slide the lock off, check the rights of the folder, or choose another stick.',
    failed: 'Press Copy now to try again. If it still fails, choose another stick.',
  },
  lastAt: (at) => `Last copied at ${at}.`,
  place: 'Place',
  full: 'Full copy',
  fullAt: (at, people) => `${at}, ${figure(people)} people`,
  noFull: 'None yet',
  opens: 'Opened elsewhere with',
  opensWith: {
    recovery: 'The recovery passphrase printed when the data was set up',
    'key-file': 'The key file of this machine. Keep a copy of the key file somewhere else.',
  },
  sameDisk: 'This place is on the same disk as the data: if the disk breaks, both are lost. A USB stick is better.',
  holdErased: (place, at) =>
    `Copies at ${place} (of ${at}) still hold somebody whose data was erased. Plug it in and choose it, so that a new copy replaces them.`,
  make: 'Copy now',
  makeKey: 'Alt+S',
  stop: 'Stop copying here',
  choose: 'Choose a place for copies',
  needs: (megabytes) => `A full copy takes about ${room(Math.max(1, megabytes))} now.`,
  free: (megabytes) => `${room(megabytes)} free`,
  locked: 'cannot be written to',
  take: 'Use',
  takeOf: (place) => `Use ${place}`,
  chosen: 'In use',
  noSticks: 'No USB stick or second disk is there.',
  noSticksNext: 'Plug in a stick and press Look again.',
  notTold: 'The system does not tell which disks there are. Write the path below.',
  again: 'Look again',
  againKey: 'Alt+K',
  folder: 'Or a folder, such as one on the Center’s network drive',
  folderExample: '\\\\server\\backup',
  folderUse: 'Use this folder',
  refused: {
    missing: 'There is no such folder. Write the whole path, such as E:\\ or \\\\server\\backup.',
    'read-only': 'It cannot be written to. Slide the lock off or choose another place.',
    inside: 'This is the folder of the data itself. Choose another place.',
  },
  light: { trouble: 'Copies failing', late: (at) => `Copy is from ${at}` },
}
