import type { Words } from '../vi.ts'

const figure = (count: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(count)

/** Bringing back a copy on a fresh machine, or where the data is damaged. */
export const restore: Words['restore'] = {
  press: 'Restore from a copy',
  pressNote: 'The former machine is broken or lost: take the data back from the stick.',
  title: 'Restore from a copy',
  note: 'Plug in the stick with the copies. Data already on this machine, if any, is kept under another name.',
  looking: 'Looking for copies…',
  none: 'No copy was found.',
  noneNext: 'Plug in the stick and press Look again, or write the folder the copies are in.',
  list: 'Copies found',
  noFair: 'No fair yet',
  held: (day, place) => `Held ${day}, ${place}`,
  people: (people) => `${figure(people)} people`,
  made: (at) => `copied ${at}`,
  appended: (at) => `added to until ${at}`,
  machine: (name, letter) => (letter === null ? `Machine ${name}` : `Machine ${name}, desk ${letter}`),
  keyFile:
    'This one opens only by the key file of the machine it is of. Have whoever looks after the machines start the app with that file (--key-file), then restore.',
  passphrase: 'Recovery passphrase of the machine it is of',
  again: 'Look again',
  folder: 'Look in a folder',
  folderFind: 'Look here',
  begin: 'Restore this one',
  back: 'Back',
  notNow: 'A fair is open on this machine, so nothing can be restored over it.',
  wrong:
    'The recovery passphrase is not right. Look at the printed sheet (6 groups of 4 characters) and enter it again.',
  damaged: 'This copy is damaged. Choose another in the list.',
  otherKey: 'The key of this machine does not open this copy.',
  gone: 'This copy is not there any more. Plug the stick in again and press Look again.',
  doneTitle: 'Restored',
  before: 'In the full copy',
  changes: 'Changes added to it',
  after: 'After restoring',
  erased: (people) => `${figure(people)} people were left out: their data was erased after this copy was made.`,
  torn: 'A minute, most often the last, was cut off or has gone bad and is not in this copy. Compare with the paper of those minutes.',
  letter: (letter) =>
    `From now on this machine’s badges begin with ${letter}, so that none meets one the former machine gave out. Former badges go on working.`,
  letterUntold: (letter) =>
    `The letter ${letter} could not be written where the copies are. Another machine restored from them would give out badges with ${letter} too: print badges at one of the two only, or unlock the stick and restore the other one again.`,
  anew: 'Phones and other laptops must be connected anew. Check printers and the network. Print jobs that waited were called off.',
  kept: (name) => `The former data is kept in the file ${name}.`,
  go: 'Go on working',
}
