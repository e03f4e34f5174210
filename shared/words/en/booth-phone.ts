import type { boothPhone as vi } from '../vi/booth-phone.ts'

/** The booth's page on a phone: coming in, staying in. */
export const boothPhone: typeof vi = {
  connectTitle: 'Connect to the host',
  connectNote: 'Scan the code on the table card with the phone’s camera, or type the 8 characters beneath it.',
  code: 'Code on the table card',
  codeExample: 'ABCD-EFGH',
  connect: 'Connect',
  connecting: 'Connecting…',
  refused: {
    wrong: 'Wrong code. Look at the table card again; capitals do not matter.',
    closed:
      'This table card was closed, or the fair has ended. Ask the organizer at the registration desk for a new one.',
    revoked: 'This phone was cut off. Scan the table card again; if that fails, ask the organizer.',
    away: 'The host does not answer. See that the phone uses the Wi-Fi on the table card, turn mobile data off, then try again.',
    tries: 'Too many wrong tries. Wait a minute, then try again.',
  },
  signedOut: 'This phone is no longer connected. Scan the table card again; what waits is kept.',
  noTable: 'This phone belongs to no booth',
  noTableNote: 'Ask the organizer at the registration desk for a table card.',
  nameNote: 'So that the organizer knows whose it is, e.g. “Hoa”.',
  name: 'Name of the phone',
  begin: 'Start scanning',
  tabs: { scan: 'Scan', own: 'Outcomes', queue: 'Queue', center: 'Counselling', given: 'Given' },
  tabCount: (name, count) => `${name} (${count})`,
  rehearsal: 'Rehearsal',
  settings: 'Settings',
  theme: 'Screen',
  themes: { auto: 'As the phone', light: 'Light', dark: 'Dark' },
  sounds: 'Sound and vibration',
  soundsSaid: { on: 'On', off: 'Off' },
  language: 'Language',
  stay: 'Do not close this page',
  stayNote:
    'The host does not answer. Scanning and logging go on here; once closed, the page cannot open again until the host answers.',
  live: 'Connected to the host',
  away: 'Host away',
  pageMenu: 'Pages',
  languages: { vi: 'Tiếng Việt', en: 'English' },
}
