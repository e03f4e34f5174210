import type { rescue as vi } from '../vi/rescue.ts'

export const rescue: typeof vi = {
  title: 'Hand results over at the registration desk',
  how: 'Take the phone to the registration desk. Let the desk scan the code below with its scanner.',
  brighter: 'Make the screen brighter if the scanner cannot read it.',
  codeLabel: (part, parts) => `Transfer code, part ${part} of ${parts}`,
  part: (part, parts) => `Part ${part} of ${parts}`,
  previous: 'Previous code',
  next: 'Next code',
  keep: 'Keep this page open afterwards. Once connected the phone sends by itself, and nothing is counted twice.',
  unsaid: (turns) =>
    `${turns} results have a note, an appointment or a reason. Those do not travel by the code and go on waiting in the phone.`,
  left: (entries) => `${entries} other things do not travel by the code and go on waiting in the phone.`,
  nothing: 'There are no results to hand over.',
  byHand: 'If the scanner cannot read the code, read each line aloud for the desk to type',
  time: 'Time',
  badge: 'Badge number',
  outcome: 'Result',
  onlyScanned: 'Badge scanned only',
}
