import { connect } from 'node:tls'

/** An address of this machine answers at once or not at all. */
const patience = 2_000

/** Whether our own door answers under one of this machine's addresses, with our own certificate and no other's. */
export function reachOwn(address: string, port: number, cert: string): Promise<boolean> {
  return new Promise((resolve) => {
    // The certificate is known by itself and carries no address: addresses change and it must not.
    const socket = connect({ host: address, port, ca: cert, checkServerIdentity: () => undefined })
    const over = (isReached: boolean): void => {
      resolve(isReached)
      socket.destroy()
    }
    socket.setTimeout(patience, () => over(false))
    socket.once('secureConnect', () => over(socket.authorized))
    socket.once('error', () => over(false))
  })
}
