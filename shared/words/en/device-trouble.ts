import type { Words } from '../vi.ts'

/** Why a phone does not come in: how to tell, and what to do. */
export const deviceTrouble: Words['devices']['trouble'] = {
  intro: 'Take the phone that does not get in, begin anew, and see which step below lights up.',
  since: 'Since the program was opened. Each step says when another machine last came that far.',
  notYet: 'Not yet',
  at: (time) => `At ${time}`,
  step: {
    open: 'This machine has its local network open',
    port: 'A phone reaches this machine',
    page: 'A phone goes past the security warning',
    paired: 'A phone connects by its booth card',
  },
  landing: (time) => `The page that explains was last opened at ${time}.`,
  self: (good, all) => `This machine reaches ${good} of its own ${all} addresses.`,
  selfFails: 'This machine does not reach itself: an antivirus or firewall blocks the port.',
  profile: {
    public: 'Windows treats this network as Public, so its firewall blocks other machines.',
    private: 'Windows treats this network as Private, as it should be.',
    domain: 'Windows treats this network as that of an organization (Domain).',
  },
  tell: 'How to tell',
  do: 'What to do',
  testAgain: 'Test again',
  wifiOfHall: 'the network this machine is in',
  allThrough: 'Phones do get in',
  allThroughNote:
    'This machine and the network are fine. If one phone still does not get in, compare it with what follows.',
  where: {
    closed: 'The local network is not open',
    nobody: 'No phone has reached this machine',
    warning: 'Phones get here but stop at the security warning',
    pairing: 'Phones go past the warning but do not connect',
  },
  closedNext: 'Turn it on in Local network (Ctrl+1), then try again on the phone.',
  cause: {
    otherNetwork: {
      title: 'The phone is in another network, or uses 4G',
      tell: (wifi) => `Open Wi-Fi on the phone: it must be in ${wifi}.`,
      steps: [
        'Turn mobile data (4G/5G) off.',
        'Join the right Wi-Fi. When the phone says that it has no internet, choose to stay.',
        'Scan the booth card again.',
      ],
    },
    otherAddress: {
      title: 'The address on the card is not the address now',
      tell: (link) => `Compare the address on the card with ${link}.`,
      steps: [
        'If they differ: print all booth cards again.',
        'Meanwhile: type the address above into Chrome and enter the code of the card.',
      ],
    },
    firewall: {
      title: 'Windows keeps others out (Public network, or firewall)',
      tell: 'No phone gets in, not even one beside this machine and on the right Wi-Fi.',
      steps: [
        'Windows Settings, Network & internet, the network in use: choose Private.',
        'If Windows once asked and Cancel was pressed: Windows Firewall, “Allow an app through firewall”, tick this program in both columns.',
        'Press Test again, then scan the card.',
      ],
    },
    isolated: {
      title: 'The Wi-Fi of the hall keeps devices apart',
      tell: 'The phone is on the right Wi-Fi, Windows says Private, and still no phone reaches this machine. Common with guest Wi-Fi.',
      steps: [
        'Use the hotspot of this machine instead (Local network).',
        'Enter the new Wi-Fi and print all cards again.',
      ],
    },
    warning: {
      title: 'The recruiter stops at the warning',
      tell: 'The phone says “Your connection is not private”.',
      steps: [
        'Android, Chrome: Advanced, then Proceed.',
        'iPhone, Safari: Show Details, then visit this website, then confirm.',
        'The warning is expected: this machine signs its own certificate, since it needs no internet.',
      ],
    },
    inApp: {
      title: 'The page was opened inside Zalo or Facebook',
      tell: 'The top of the page names Zalo or Facebook, and there is no Advanced button.',
      steps: ['Press the three dots, choose Open in browser.', 'Or open Chrome and scan the card with the camera.'],
    },
    closedCard: {
      title: 'The card was closed or replaced',
      tell: 'The phone says that the booth card is closed.',
      steps: [
        'Open Booths and phones (Ctrl+2), find the booth.',
        'Open the card again or look at the new one, print it and put it on the table.',
      ],
    },
    wrongCode: {
      title: 'The code was mistyped',
      tell: 'The phone says that the code is wrong, or that there were too many tries.',
      steps: [
        'A code has 8 characters, and no 0, 1, I, L or O.',
        'Read it again in Booths and phones, wait a minute and type it, or scan the QR.',
      ],
    },
    privateTab: {
      title: 'The page is in a private window',
      tell: 'The address bar is dark, or says Incognito or Private.',
      steps: ['Close that window, open ordinary Chrome or Safari, scan the card again.'],
    },
  },
}
