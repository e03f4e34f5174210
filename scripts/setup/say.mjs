import { stripVTControlCharacters } from 'node:util'

/** A failure of set-up that the developer can mend: its message is the one sentence they get to read. */
export class SetupFailure extends Error {
  /** `exitCode` 2 means that the command was asked for in a wrong way, 1 that something is missing. */
  constructor(sentence, exitCode = 1) {
    super(sentence)
    this.exitCode = exitCode
  }
}

/** Tells what set-up is doing. Always on stderr, so that a command's stdout holds its answer and nothing else. */
export function say(sentence) {
  console.error(`setup: ${sentence}`)
}

const faults = {
  EACCES: (path) =>
    `No permission to write ${path}: give this user the folder, or clone FairDesk into a folder of your own.`,
  EPERM: (path) =>
    `No permission to write ${path}: give this user the folder, or clone FairDesk into a folder of your own.`,
  EROFS: (path) => `${path} is on a read-only disk: clone FairDesk to a disk that can be written.`,
  ENOSPC: (path) => `The disk of ${path} is full: free about 2 GB and run the command again.`,
  EDQUOT: (path) => `The disk quota for ${path} is used up: free about 2 GB and run the command again.`,
  EMFILE: () => 'Too many files are open: raise the limit (ulimit -n 4096) and run the command again.',
}

/** The one sentence for any error that reaches the end of a command, whoever threw it. */
export function sentenceFor(error, root = '.') {
  if (error instanceof SetupFailure) return error.message
  const words = faults[error?.code]
  if (words) return words(error.path ?? root)
  const message = stripVTControlCharacters(String(error?.message ?? error)).split('\n')[0]
  return `The set-up scripts failed unexpectedly (${message}): run again with FAIRDESK_DEBUG=1 to see where.`
}
