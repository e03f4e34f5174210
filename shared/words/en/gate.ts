import type { Words } from '../vi.ts'

/** What stands before the desk: first start, the passphrase, and signing in from a browser. */
export const gate: Words['gate'] = {
  welcome: 'Three steps to a fair',
  welcomeNote: 'No internet is needed. All data are kept locked on this machine.',
  steps: { center: 'Center', fair: 'Fair', station: 'Desk' },
  trySample: 'Try with a sample fair',
  trySampleNote: 'A rehearsal with made-up employers and vacancies, to get to know it first.',
  centerName: 'Name of the Center',
  centerNamePlaceholder: 'Trung tâm Dịch vụ việc làm tỉnh Lạng Sơn',
  province: 'Province',
  homeProvince: 'Lạng Sơn',
  passphrase: 'Passphrase for the data',
  passphraseNote:
    'This machine has no key store of its own, so opening the application needs a passphrase. At least 8 characters.',
  passphraseAgain: 'The passphrase again',
  show: 'Show',
  cover: 'Hide',
  showPassphrase: 'Show passphrase',
  coverPassphrase: 'Hide passphrase',
  passphraseDiffers: 'The two are not the same.',
  passphraseShort: 'At least 8 characters.',
  fairName: 'Name of the fair',
  fairNamePlaceholder: 'Phiên giao dịch việc làm cụm xã …',
  heldOn: 'Date',
  heldOnWrong: 'Not a date. Type day/month/year, e.g. 15/03/2027.',
  place: 'Place',
  placePlaceholder: 'Nhà văn hóa xã …',
  communes: 'Communes of the cluster',
  communesNote: 'Type a name, marks not needed, and Enter to add it.',
  communesPlaceholder: 'e.g. bac son',
  communesWrong: 'Choose at least one commune.',
  letter: 'Letter of this desk',
  letterNote: 'First in the badge numbers of this desk, e.g. A-0042-7. Each registering machine has its own.',
  summary: 'Check',
  fillThis: 'Fill in this field.',
  begin: 'Set up the fair and start',
  beginning: 'Setting up…',
  recoveryTitle: 'Recovery passphrase',
  recoveryNote:
    'This is shown once. Print it or write it down and keep it at the Center, away from this machine. If the passphrase is forgotten or the machine replaced, nothing else opens the data.',
  recoveryPrint: 'Print this page',
  recoveryDone: 'I have written it down',
  recoveryFor: (center, day) => (center === '' ? `Made on ${day}` : `${center}, ${day}`),
  sealedTitle: 'Enter the passphrase to open the data',
  sealedNote: 'The passphrase set at first start, or the printed recovery passphrase.',
  unlock: 'Open the data',
  keyFileTitle: 'These data are locked with a key file',
  keyFileNote:
    'The data are unharmed, but no passphrase opens them. Close the application and open it again with the key file (--key-file) the fair was set up with.',
  keyFileElse:
    'If this machine used to open with a passphrase: the file fair.keyring.json beside the data file is missing. Copy it back from the former machine and press Try again.',
  otherKeyFileTitle: 'This key file does not open the data',
  otherKeyFileNote:
    'It is not the key file the fair was set up with, or the data file is damaged. Close the application and open it again with the right key file. If that fails too, restore the last copy.',
  failedTitle: 'The data did not open',
  failedDiskFull:
    'The disk is full, so the data cannot be opened. Delete other files on this machine and press Try again.',
  failedDiskReadOnly:
    'The data file cannot be read or written. Check the disk and the permissions of the data folder and press Try again, or call the technician.',
  damagedTitle: 'The data file is damaged',
  damagedNote:
    'Plug in the stick with the copies and press Restore from a copy. Without a copy leave the machine as it is and call the technician.',
  newerTitle: 'Data of a newer version',
  newerNote:
    'A newer version of the application made these data. Install it here and open again. The data were not changed.',
  heldTitle: 'The application is open elsewhere',
  heldNote:
    'Another window, or another account on this machine, is using the data. Close the application there and press Try again.',
  awayTitle: 'Waiting for the host',
  awayNote:
    'The host cannot be reached. Check that its application is open and both machines share the local network. This page tries again by itself.',
  signInTitle: 'Connect this device',
  signInNote: 'Enter the connection code shown on the host.',
  signInCode: 'Connection code',
  signIn: 'Connect',
}
