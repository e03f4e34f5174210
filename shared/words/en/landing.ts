import type { LandingWords } from '../vi/landing.ts'

/** The page a phone sees before the certificate warning, in English. */
export const landing: LandingWords = {
  language: 'English',
  title: 'Open the job fair’s page',
  lead: 'Your browser is about to show a warning like the one below. The fair’s computer stands in this hall and is not on the Internet, so the browser does not know it yet.',
  once: 'Press the two places that are ringed. Once is enough.',
  only: 'Do this for this address only:',
  go: 'I see, go on',
  chrome: {
    name: 'Chrome, Cốc Cốc, Edge',
    warning: 'Your connection is not private',
    first: 'Advanced',
    away: 'Back to safety',
    second: (host) => `Proceed to ${host} (unsafe)`,
    picture: 'Chrome’s warning: press Advanced, then Proceed on the last line.',
  },
  safari: {
    name: 'Safari (iPhone, iPad)',
    warning: 'This Connection Is Not Private',
    first: 'Show Details',
    away: 'Go Back',
    second: 'visit this website',
    before: 'If you understand the risks involved, you can ',
    picture: 'Safari’s warning: press Show Details, then the words visit this website at the end.',
  },
  firefox: 'Firefox: press “Advanced”, then “Accept the Risk and Continue”.',
  samsung: 'Samsung Internet: press “Advanced”, then “Proceed”.',
  others: 'The warning on my screen looks different',
  keepWifi: 'If the phone says that the Wi-Fi has no Internet: keep the connection and turn mobile data (4G, 5G) off.',
  inApp: {
    title: (browser) => `Open in ${browser}`,
    opened: (app) => `This page is open inside ${app}, which cannot reach the fair’s computer.`,
    unnamed: 'another app',
    menu: 'Press the three dots in the corner of the screen.',
    choose: (browser) => `Choose “Open in browser” or “Open in ${browser}”.`,
    openChrome: 'Open in Chrome',
    orCopy: (browser) => `If it is not there: copy the address, open ${browser}, and paste it into the address bar.`,
    copy: 'Copy the address',
    copied: 'Address copied.',
    notCopied: 'Touch and hold the address above to copy it.',
    address: 'Address of this page',
    stay: 'Go on here anyway',
  },
  privateWindow:
    'This looks like a private (incognito) window. Results not yet sent are lost when it is closed. An ordinary window is better.',
  brokenOff:
    'The fair’s computer cannot be reached yet. Leave this page as it is: it opens by itself once there is a network.',
}
