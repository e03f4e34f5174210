import type { Words } from '../vi.ts'
import { copies } from './copies.ts'

const figure = (count: number): string => new Intl.NumberFormat('en', { maximumFractionDigits: 1 }).format(count)
const rough = (count = 0): string =>
  count >= 1_000_000 ? `more than ${figure(1_000_000)}` : `about ${figure(Math.floor(count / 100) * 100)}`
const room = (megabytes = 0): string =>
  megabytes < 1024 ? `${figure(megabytes)} MB` : `${figure(megabytes / 1024)} GB`

const way = { keyboard: 'a keyboard scanner', serial: 'the serial scanner', camera: 'the camera' }
const code = { 'citizen-card': 'A citizen card', badge: 'A badge', other: 'A code' }

/** What must work before the doors open, what was found of it and what to do. */
export const ready: Words['ready'] = {
  note: 'Before the doors open, at the very place and with the printer and scanner that will be used.',
  check: 'Check now',
  checkKey: 'Alt+K',
  list: 'What must work before the doors open',
  summary: {
    ready: 'Ready to open.',
    readyNotes: (notes) => `Ready to open; ${figure(notes)} to know about.`,
    unchecked: (left) => `${figure(left)} not checked yet.`,
    bad: (bad, left) =>
      left === 0
        ? `Not ready: ${figure(bad)} to put right.`
        : `Not ready: ${figure(bad)} to put right, ${figure(left)} not checked.`,
  },
  item: {
    scanner: 'Scanner',
    printer: 'Printer',
    badge: 'Test badge',
    clock: 'Clock',
    disk: 'Room on the disk',
    backup: 'Copies outside this machine',
    network: 'Local network',
    power: 'Power',
    recovery: 'Recovery passphrase',
  },
  state: { good: 'Good', attention: 'To know', bad: 'Put right', unchecked: 'Not checked' },
  checkedAt: (when) => `at ${when}`,
  first: {
    scanner: 'Scan any code while this page is open: your own card, a badge or a label. Nothing of it is kept.',
    printer: 'Whether the printer is ready.',
    badge: 'Press Print a test badge, wait for it and scan its code on this page.',
    clock: 'Against the last entry, the day of the fair and Vietnam time.',
    disk: 'How many registrations there is room for.',
    backup: 'Whether there is a copy elsewhere. Plug in a stick before you press Check now.',
    network: 'Whether phones of employers come in.',
    power: 'Whether it is plugged in, and how full the battery is.',
    recovery: 'The recovery passphrase was shown once, when the data was set up. Find the paper and answer.',
  },
  finding: {
    'not-checked': () => ({ says: '' }),
    'long-ago': () => ({ says: 'The last check was too long ago.' }),
    'scan-arrived': (facts) => ({
      says: `${code[facts.code ?? 'other']} arrived from ${way[facts.way ?? 'keyboard']}.`,
    }),
    'scan-damaged': (facts) => ({
      says: `A scan arrived from ${way[facts.way ?? 'keyboard']} with wrong letters.`,
      todo: 'Open Scanner check and scan the test code to see what to do.',
    }),
    'printer-ready': (facts) => ({ says: `Printer ${facts.printer ?? ''} is ready.` }),
    'printer-unasked': (facts) => ({
      says: `Printer ${facts.printer ?? ''} does not tell how it stands.`,
      todo: 'Print a test badge: if it comes out, the printer works.',
    }),
    'printer-none': () => ({
      says: 'This machine has no printer.',
      todo: 'Plug one in, or print badges without names at another machine.',
    }),
    'printer-trouble': (facts) => ({ says: `Printer ${facts.printer ?? ''}: ${facts.trouble}.`, todo: facts.next }),
    'badge-printing': (facts) =>
      facts.printer === ''
        ? {
            says: `Badge ${facts.number ?? ''} waits: this machine has no default printer.`,
            todo: 'Connect one, or choose one under Print badges, then print another test badge.',
          }
        : {
            says: `Badge ${facts.number ?? ''} is being printed on ${facts.printer ?? ''}.`,
            todo: 'Scan its code when it is out. The time runs until the scan.',
          },
    'badge-read': (facts) => ({
      says:
        `Badge ${facts.number ?? ''} came out and was read back after ${figure(facts.seconds ?? 0)} s` +
        (typeof facts.printSeconds !== 'number'
          ? '.'
          : `; the printer was done after ${figure(facts.printSeconds)} s.`),
      todo: 'It is a real badge without a name: put it with the stack.',
    }),
    'clock-right': (facts) => ({
      says: `${facts.when}, ${facts.days === 0 ? 'the day of the fair.' : `${figure(facts.days ?? 0)} days to the fair.`}`,
    }),
    'clock-behind-log': (facts) => ({
      says: `The clock is behind the last entry (${facts.when}).`,
      todo: 'Set date and time in the system settings.',
    }),
    'clock-other-zone': (facts) => ({
      says: `The time zone is UTC${(facts.zone ?? 0) < 0 ? '−' : '+'}${figure(Math.abs(facts.zone ?? 0) / 60)}, not UTC+7.`,
      todo: 'Choose Bangkok, Hanoi, Jakarta in the system settings. Papers show Vietnam time all the same.',
    }),
    'clock-far-from-fair': (facts) => ({
      says: `${facts.when}, ${figure(Math.abs(facts.days ?? 0))} days from the fair.`,
      todo: 'Check day, month and year of the machine, or the day of the fair.',
    }),
    'clock-after-fair': (facts) => ({
      says: `The fair was ${figure(Math.abs(facts.days ?? 0))} days ago.`,
      todo: 'Change its day, or choose another fair.',
    }),
    'disk-room': (facts) => ({
      says: `${room(facts.megabytes)} free, enough for ${rough(facts.registrations)} registrations.`,
    }),
    'disk-low': (facts) => ({
      says: `${room(facts.megabytes)} free, enough for ${rough(facts.registrations)} registrations.`,
      todo: 'Clear some files before the next fair.',
    }),
    'disk-full': (facts) => ({
      says: `Only ${room(facts.megabytes)} free.`,
      todo: 'Delete files and empty the bin on the disk of the data, then check again.',
    }),
    'disk-unasked': () => ({
      says: 'The system does not tell how much room is left.',
      todo: 'Look in the file manager: more than 1 GB should be free.',
    }),
    'backup-copied': (facts) => ({ says: `Data is copied to ${facts.place ?? ''}, last at ${facts.when}.` }),
    'backup-making': (facts) => ({
      says: `The first copy at ${facts.place ?? ''} is not finished.`,
      todo: 'Wait until it is, then check again.',
    }),
    'backup-same-disk': (facts) => ({ says: `Data is copied to ${facts.place ?? ''}.`, todo: copies.sameDisk }),
    'backup-trouble': (facts) => ({
      says: `${facts.place ?? ''}: ${copies.trouble[facts.copyTrouble ?? 'failed']}`,
      todo: copies.troubleNext[facts.copyTrouble ?? 'failed'],
    }),
    'backup-place': (facts) => ({
      says: `${facts.place ?? ''} is there, ${room(facts.megabytes)} free, and can be written to; it is not chosen for copies.`,
      todo: 'Open Copies and choose it.',
    }),
    'backup-read-only': (facts) => ({
      says: `${facts.place ?? ''} is there and cannot be written to.`,
      todo: 'Open its lock, or use another stick.',
    }),
    'backup-none': () => ({
      says: 'No stick or second disk is plugged in.',
      todo: 'Plug one in, open Copies and choose it.',
    }),
    'backup-unasked': () => ({
      says: 'The system does not tell of other disks.',
      todo: 'Plug in a stick, open Copies and write its path.',
    }),
    'network-reached': (facts) => ({ says: `Open at ${facts.link ?? ''}; another machine has come in.` }),
    'network-not-reached': (facts) => ({
      says: `Open at ${facts.link ?? ''}; no phone has tried yet.`,
      todo: 'Scan the code of a booth card with a phone.',
    }),
    'network-no-address': () => ({
      says: 'This machine is on no network; phones cannot come in.',
      todo: 'Turn its hotspot on, or join the Wi-Fi of the hall.',
    }),
    'network-trouble': () => ({
      says: 'The local network could not be opened.',
      todo: 'Devices tells why and what to do.',
    }),
    'network-closed': () => ({
      says: 'The local network is off: employers write on paper.',
      todo: 'Open it in Devices if they are to use phones.',
    }),
    'power-mains': (facts) => ({
      says:
        facts.percent === 100
          ? 'Plugged in, battery full. A machine without a battery says the same.'
          : `Plugged in, battery ${figure(facts.percent ?? 0)}%.`,
    }),
    'power-battery': (facts) => ({
      says: `On battery, ${figure(facts.percent ?? 0)}% left.`,
      todo: 'Plug it in before the doors open.',
    }),
    'power-low': (facts) => ({
      says: `On battery, only ${figure(facts.percent ?? 0)}% left.`,
      todo: 'Plug it in now.',
    }),
    'power-unasked': () => ({
      says: 'The machine does not tell of its battery.',
      todo: 'See that it is plugged in. What was saved survives a power cut.',
    }),
    'recovery-kept': (facts) => ({
      says:
        facts.keeper === 'key-file'
          ? 'The data opens with a key file; the recovery passphrase is kept.'
          : 'The recovery passphrase is kept away from this machine.',
    }),
    'recovery-not-kept': () => ({
      says: 'No recovery passphrase: if the machine breaks or the passphrase is forgotten the data cannot be opened.',
      todo: 'Find the paper. If it is gone, download the lists right after the fair.',
    }),
  },
  to: {
    scanner: 'Scanner check',
    printer: 'Open Printing',
    badge: 'Print a test badge',
    badgeKey: 'Alt+B',
    badgeAgain: 'Print another',
    network: 'Open Devices',
    backup: 'Open Copies',
    fairs: 'Open Fairs',
    kept: 'Kept',
    notKept: 'Lost',
  },
  trialBadge: 'This badge says CHẠY THỬ: take it back, it does not go with the badges printed ahead.',
  otherBadge: (number) => `That is not the test badge. Scan badge ${number}, just printed.`,
  camera: 'Without a scanner, read the code with the camera.',
  advice: {
    title: 'How to print badges',
    way: {
      desk: 'Print each badge at the desk.',
      stacks:
        'Print badges with names the evening before for those registered ahead; others get badges without a name.',
      blanks: 'Print a stack of badges without names ahead and write the names by hand at the desk.',
    },
    reason: ({ seconds, perHour, expected, source }) => {
      const whence = {
        target: `a target of ${figure(expected)}`,
        ahead: `${figure(expected)} registered ahead`,
        usual: `such fairs usually have about ${figure(expected)}; enter a target to be more exact`,
      }[source]
      return `${figure(seconds)} s a badge, with fetching and scanning it; about ${figure(perHour)} people in the busiest hour (${whence}). One printer needs ${figure(Math.max(1, Math.round((seconds * perHour) / 60)))} minutes for them.`
    },
    sheetEach: 'A4 holds several badges a sheet: printed one by one, each takes a whole sheet.',
    toStacks: 'Open printing ahead',
  },
}
