import type { Words } from '../vi.ts'
import { deviceTrouble } from './device-trouble.ts'

/** The room of devices: the local network, booth cards, phones, other laptops. */
export const devices: Words['devices'] = {
  title: 'Devices',
  partsLabel: 'Parts of the room of devices',
  parts: { network: 'Local network', booths: 'Booths and phones', trouble: 'Cannot get in?' },
  givenName: {
    booth: (number) => `Phone ${number}`,
    desk: (number) => `Desk laptop ${number}`,
    office: (number) => `Office laptop ${number}`,
    leader: (number) => `Leader’s screen ${number}`,
    browser: 'Browser on the host',
    host: 'Host',
  },
  light: {
    online: (booths, unsent) =>
      unsent === 0 ? `${booths} booths on line` : `${booths} booths on line, ${unsent} not sent`,
    note: 'Booths with a phone connected to this machine. Press to see each.',
    late: (phone, unsent, since) => `${phone}: ${unsent} not sent since ${since}`,
    lateMany: (phones) => `${phones} phones cannot send`,
    lateNote: (where) => `Go and look at the phone of: ${where}.`,
    closed: 'The local network did not open',
    closedNote: 'Phones at the booths cannot send. Press to see what to do.',
    oldCards: 'Booth cards carry an old address',
    oldCardsNote: 'Press to print all booth cards again.',
  },
  network: {
    off: 'The local network is off',
    offNote:
      'When it is on, phones at the booths and other laptops on the same Wi-Fi can connect to this machine. No internet is needed, and nothing leaves the hall.',
    turnOn: 'Turn the local network on',
    turnOff: 'Turn the local network off',
    on: 'The local network is on',
    onNote: 'It opens by itself at every start for this fair.',
    offTitle: 'Turn the local network off?',
    offMeans:
      'Phones at the booths can no longer ask or send. What they have not sent stays in them and goes by itself when the network is on again.',
    trouble: {
      'port-taken': (port) => `Port ${port} is in use by another program. Close that program and try again.`,
      'no-network': () => 'This machine is in no network. Turn on its own hotspot, or join the Wi-Fi of the hall.',
      refused: () =>
        'The system does not allow the local network. Ask whoever looks after this laptop to let the program through the firewall.',
    },
    troubleTitle: 'The local network did not open',
    anotherPort: 'Use another port',
    anotherPortTitle: 'Use another port?',
    anotherPortMeans:
      'The address changes: every booth card must be printed and scanned again. What waits in phones at the old address can only be sent once the old port is back. Do this only where the other program cannot be closed.',
    address: 'The address to type on a phone',
    addressNote: 'The QR of a booth card holds this address. Type it only where scanning fails.',
    qrLabel: 'QR of the address of the host',
    noAddress: 'No address yet',
    addresses: 'The address on booth cards',
    kind: { hotspot: 'Hotspot of this machine', wired: 'Cable', wifi: 'Wi-Fi joined', other: 'Other network' },
    recommended: 'Recommended',
    gone: 'not there at the moment',
    hotspotWhy:
      'Let this machine make the Wi-Fi: its address does not change, so cards printed the day before still work, and nothing depends on the router of the hall.',
    hotspotHow: 'How to turn on the hotspot in Windows',
    hotspotSteps: [
      'Open Settings (Windows + I), Network & internet, Mobile hotspot.',
      'Press Edit, give the Wi-Fi a name and a password, choose the 2.4 GHz band for older phones.',
      'Turn on the switch at the top. Turn off Power saving, so that the Wi-Fi does not switch itself off.',
      'Come back here: the address 192.168.137.1 appears. Choose it.',
    ],
    hotspotNoInternet:
      'Windows wants some connection before it allows the hotspot. In a hall without one: share the network of a phone by USB cable, turn the hotspot on, then unplug the phone.',
    wifi: 'Wi-Fi on booth cards',
    wifiNote: 'A phone that scans the Wi-Fi code joins without typing a password.',
    wifiName: 'Name of the Wi-Fi',
    wifiPassword: 'Password of the Wi-Fi',
    wifiPasswordNote: '8 characters or more. Empty for a Wi-Fi without one.',
    wifiShort: 'A Wi-Fi password has 8 characters or more.',
    wifiSave: 'Save the Wi-Fi',
    wifiNone: 'No Wi-Fi yet: booth cards have no Wi-Fi code and recruiters must choose the network themselves.',
    wifiSaved: 'Saved. Cards printed from now on carry this Wi-Fi; print earlier ones again.',
  },
  printed: {
    title: 'Printed booth cards carry an old address',
    note: (old, now) =>
      `The cards on the tables say ${old}, the address is now ${now}. Who scans an old card comes nowhere.`,
    noteAway: (old) => `The cards on the tables say ${old}; this machine has no address at the moment.`,
    again: 'Print all booth cards again',
  },
  print: {
    all: 'Print all booth cards',
    allPdf: 'Save all cards as PDF',
    one: 'Print the card',
    onePdf: 'Save as PDF',
    sent: (printer) => `The booth cards are in the queue of ${printer}.`,
  },
  booths: {
    title: 'Booths',
    summary: (booths, online, unsent) =>
      [`${booths} booths`, `${online} phones connected`, ...(unsent > 0 ? [`${unsent} not sent`] : [])].join(' · '),
    empty: 'No employer yet',
    emptyNext: 'Add employers in Employers, vacancies (F5): each has a booth card by itself.',
    networkOff: 'The local network is off, phones cannot get in.',
    toNetwork: 'Open Local network',
    closed: 'Card closed',
    noPhone: 'No phone yet',
    phones: (all, online) => `${all} phones, ${online} connected`,
    column: { booth: 'Booth', employer: 'Employer', code: 'Code of the booth', phones: 'Phones' },
    close: 'Close the card',
    renew: 'New card',
    reopen: 'Open with a new card',
    revoke: 'Revoke the whole booth',
    renewAll: 'New cards for all',
    closeAll: 'Close all cards',
    revokeAll: 'Revoke all',
    firstPhone:
      'Put the card on the table: the recruiter scans it with the camera of a phone, or types the address and then the code.',
    phonesOf: (name) => `Phones of ${name}`,
  },
  device: {
    online: 'Connected',
    away: (time) => `Not heard since ${time}`,
    never: 'Never heard',
    revoked: (time) => `Revoked at ${time}`,
    unsent: (count, since) => `${count} not sent, since ${since}`,
    unsentNow: (count) => `${count} not sent`,
    lateTitle: (count) => `${count} phones have not sent for more than 5 minutes`,
    lateNote:
      'Go to that booth: is the phone still on the Wi-Fi, is the page still open? Do not let the recruiter close the page before all is sent.',
    rename: 'Rename',
    renameOf: (name) => `Rename ${name}`,
    newName: 'Name of the device',
    revoke: 'Revoke',
    revokeOf: (name) => `Revoke ${name}`,
    role: { desk: 'Registration desk', office: 'Office', leader: 'Leader' },
  },
  laptops: {
    title: 'Other laptops',
    note: 'Another laptop works as a desk or as the office in its own browser; a leader looks at the live board on a laptop or phone of theirs.',
    leaderNote: 'Sees the live board only: no person’s name, and nothing can be written.',
    role: 'That laptop works as',
    offer: 'Make a code',
    another: 'Make another code',
    until: (time) => `Good once, until ${time}`,
    over: 'This code is over. Make another.',
    how: 'On that laptop: join the same Wi-Fi, open a browser, type the address, then the code. With a camera: scan the QR.',
    qrLabel: 'QR that connects another laptop',
    none: 'No other laptop is connected.',
  },
  confirm: {
    renew: {
      title: (name) => `A new card for ${name}?`,
      means: 'The printed card lets no more phones in: print the new one. Phones already connected go on working.',
      act: 'New card',
    },
    close: {
      title: (name) => `Close the card of ${name}?`,
      means:
        'No more phones can connect by it. Phones already connected go on working. Opening again is a new card, to be printed.',
      act: 'Close the card',
    },
    renewAll: {
      title: () => 'New cards for all booths?',
      means: 'No printed card lets more phones in: print all again. Phones already connected go on working.',
      act: 'New cards for all',
    },
    closeAll: {
      title: () => 'Close all booth cards?',
      means:
        'No more phones can connect. Phones already connected go on working. Opening again means new cards, to be printed.',
      act: 'Close all cards',
    },
    revoke: {
      title: (name) => `Revoke ${name}?`,
      means:
        'At once: the device can see and write nothing more. What it has not sent stays in it, sealed, and goes when that very device scans the booth card again.',
      act: 'Revoke',
    },
    revokeLaptop: {
      title: (name) => `Revoke ${name}?`,
      means:
        'At once: that laptop can see and write nothing more. What it has not sent stays in it, sealed, and goes when that very laptop is connected again.',
      act: 'Revoke',
    },
    revokeBooth: {
      title: (name) => `Revoke all phones of ${name}?`,
      means:
        'At once. What they have not sent stays in them, sealed, and goes when those very phones scan the booth card again.',
      act: 'Revoke the whole booth',
    },
    revokeAll: {
      title: () => 'Revoke all devices?',
      means:
        'All phones and other laptops are cut off at once, except the one in use here. What they have not sent stays in each, sealed, and goes when that very device is connected again.',
      act: 'Revoke all',
    },
    cardStays: 'Whoever still has the booth card can connect again. To shut them out, make a new card as well.',
    andRenew: 'Revoke and make a new card',
    done: (count) => `${count} devices revoked.`,
  },
  trouble: deviceTrouble,
}
