import type { madeFile as vietnamese } from '../vi/made-file.ts'

export const madeFile: typeof vietnamese = {
  waiting: 'Waiting for what runs before it…',
  making: 'Making the file…',
  progress: (percent) => `Making the file: ${percent} %`,
  left: (seconds) => (seconds < 60 ? `about ${seconds} s left` : `about ${Math.ceil(seconds / 60)} min left`),
  stop: 'Stop',
  stopped: 'Stopped; no file was made.',
  ready: (file) => `${file} is made.`,
  fetch: 'Save the file',
  outdated:
    'This file can no longer be used: papers or badges of the same numbers were printed or went into another file since. Choose what is still needed and save a new file.',
  gone: (file) => `${file} is not kept any more. Press save to make it again.`,
  saved: (name, time) => `${name} was saved at ${time}.`,
  savedTo: (time, path) => `Saved at ${time} to ${path}`,
  unsaved: {
    cancelled: 'Not saved: no place was chosen.',
    failed:
      'It could not be saved there: the disk or stick is full, was pulled out or lets nothing be written. Choose another place.',
  },
}
