import type { Words } from '../vi.ts'

export const scannerCheck: Words['scannerCheck'] = {
  title: 'Scanner check',
  note: 'Scan the test code to see whether the scanner or the keyboard spoils letters.',
  toDesk: 'Back to the desk',
  code: {
    title: 'Test code',
    how: 'Point the scanner at this code and press its button. No field needs to be clicked.',
    paper: 'If the scanner cannot read the screen, print the code and scan the paper.',
    print: 'Print the test code',
    label: 'QR code to test the scanner',
    printedTitle: 'Scanner test code',
    printedHow: [
      'Open the application and press Alt+Q.',
      'Scan the code on this sheet.',
      'Read the result and follow it.',
    ],
    printedNote: 'This code holds no personal data.',
  },
  result: {
    title: 'Result',
    waiting: 'The test code has not been scanned',
    waitingNext: 'Scan the code on the left. The result appears here.',
    verdict: {
      whole: 'The scanner reads right',
      numbers: 'Usable, but letters with marks must be typed again',
      unusable: 'Not usable yet',
      'other-code': 'This is not the test code',
    },
    verdictNote: {
      whole: 'Digits, letters with marks and the bar | are right. Registration can begin.',
      numbers: 'ID number, birth date and sex are right. Name and address will be asked for; nothing wrong is saved.',
      unusable:
        'Digits or the bar | are wrong, so the fields of a card cannot be told apart. Do what is said below and scan again.',
      'other-code': 'Scan the code on the left, or the printed test code.',
    },
    todo: 'What to do',
  },
  finding: {
    telex: {
      title: 'A Vietnamese typing aid is on, Telex',
      todo: 'Press Ctrl+Shift to turn Unikey off (V becomes E), then scan again.',
    },
    vni: {
      title: 'A Vietnamese typing aid is on, VNI',
      todo: 'Press Ctrl+Shift to turn Unikey off (V becomes E), then scan again.',
    },
    typingAid: {
      title: 'A Vietnamese typing aid (Unikey, EVKey) is on',
      todo: 'Press Ctrl+Shift to turn it off (V becomes E), then scan again.',
    },
    inputMethod: {
      title: 'The Vietnamese input method of Windows is on',
      todo: 'Press Windows and Space to change to English (US), then scan again.',
    },
    vietnameseLayout: {
      title: 'Windows uses the keyboard layout Vietnamese',
      todo: 'Digits are still read right. For letters with marks, press Windows and Space to change to English (US), then scan again.',
    },
    otherLayout: {
      title: 'The keyboard layout of Windows is not the scanner’s',
      todo: 'Press Windows and Space to change to English (US), or scan “Keyboard: US” in the scanner’s manual.',
    },
    capsLock: {
      title: 'Caps Lock is on',
      todo: 'Capital and small letters are put right by themselves. It is better to turn Caps Lock off.',
    },
    barChanged: (sign) => ({
      title: sign === '' ? 'The bar | is lost' : `The bar | became ${sign}`,
      todo: 'Scan “Keyboard: US” in the scanner’s manual, and change Windows to English (US).',
    }),
    digitsChanged: {
      title: 'Digits are wrong',
      todo: 'Scan “Keyboard: US” in the scanner’s manual. Hold no key down while scanning.',
    },
    lettersLost: (letters) => ({
      title: `Lost or wrong: ${letters}`,
      todo: 'Turn Unikey off and scan again. If letters are still lost, let the scanner type more slowly (“inter-character delay” 5 to 10 ms).',
    }),
    marksDropped: (letters) => ({
      title: `Letters lost: ${letters}`,
      todo: 'Scan “Alt mode” or “Unicode” in the scanner’s manual. Best: set the scanner to USB-COM.',
    }),
    marksDroppedAll: {
      title: 'All letters with marks are lost',
      todo: 'Scan “Alt mode” or “Unicode” in the scanner’s manual. Best: set the scanner to USB-COM.',
    },
    marksStripped: {
      title: 'Letters lost their marks',
      todo: 'Scan “Alt mode” or “Unicode” in the scanner’s manual. Best: set the scanner to USB-COM.',
    },
    marksReplaced: (sign) => ({
      title: `Letters with marks became other signs, such as ${sign}`,
      todo: 'Scan “UTF-8” and “Alt mode” in the scanner’s manual. Best: set the scanner to USB-COM.',
    }),
    marksRepaired: {
      title: 'The scanner sends letters with marks in another encoding',
      todo: 'They are put right by themselves. Nothing needs to be done.',
    },
    noSuffix: {
      title: 'The scanner sends no Enter behind a code',
      todo: 'Codes are still taken, a little later. It is better to scan “Suffix: Enter” (or “CR”) in the manual.',
    },
    tab: { title: 'The scanner sends Tab in place of Enter', todo: 'Codes are still taken. Nothing needs to be done.' },
    slow: (gap) => ({
      title: `The scanner types slowly: ${gap} ms a key`,
      todo: 'Scan “inter-character delay 0” in the scanner’s manual.',
    }),
  },
  trial: {
    title: 'Try any code',
    note: 'Scan a label or a book to see what the scanner sends. Citizen cards and badges open their person at once.',
    empty: 'No scan has come yet.',
    heard: 'What came',
    length: (signs) => `${signs} signs`,
    pace: (gap) => `${gap} ms a key`,
    noPace: 'Not through the keyboard',
    end: { enter: 'Ended by Enter', tab: 'Ended by Tab', pause: 'No Enter, taken after a rest' },
  },
}
