import type { CommandName, InputOf } from '../../../shared/contract.ts'

/** Gives a command whose answer nobody waits for; it arrives although the page that gives it is just going. */
export function tellInPassing<Name extends CommandName>(procedure: Name, input: InputOf<Name>): void {
  const headers = { 'content-type': 'application/json' }
  const asked = fetch(`/api/${procedure}`, { method: 'POST', keepalive: true, headers, body: JSON.stringify(input) })
  // Nobody is there to be told; what it would have ended ends by the host's clock.
  asked.catch(() => undefined)
}
