/** Says a sentence to whoever started FairDesk in a terminal. A closed terminal is no fault. */
export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

/** Why a database is not open, with what to do about it, for a start that no one watches on a screen. */
export function openingSentence(
  state: 'damaged' | 'schema-newer' | 'held-by-another' | null,
  database: string,
): string {
  switch (state) {
    case 'damaged':
      return `The database ${database} does not open with this key: it is damaged or was made with another key. Give the key file it was made with, or restore the last backup.`
    case 'schema-newer':
      return `The database ${database} was written by a newer FairDesk. Start that one.`
    case 'held-by-another':
      return `The database ${database} is open in another copy of FairDesk. End that one first.`
    case null:
      return `The database ${database} could not be opened. See fair.log in the folder logs beside it.`
  }
}

/** How a browser on this machine reaches the desk, in words and, on a line of its own, for a program. */
export function addressSentences(address: string, code: string, hasNoDisplay: boolean): string[] {
  const url = `https://${address}/`
  return [
    ...(hasNoDisplay
      ? ['This machine has no display, so the desk is served to a browser on it instead of a window.']
      : []),
    `The desk is at ${url}`,
    'The browser will warn about the certificate: it is this machine’s own and known to no one else. Accept it.',
    `Sign in with the code ${code}, good once and for 10 minutes, or open ${url}#code=${code}`,
    `FAIRDESK_READY ${JSON.stringify({ address: url, code })}`,
  ]
}

/** The next code, once the one before was used or has grown old. */
export function nextCodeSentences(address: string, code: string): string[] {
  const url = `https://${address}/`
  return [
    `The next sign-in code is ${code}, or open ${url}#code=${code}`,
    `FAIRDESK_CODE ${JSON.stringify({ address: url, code })}`,
  ]
}
