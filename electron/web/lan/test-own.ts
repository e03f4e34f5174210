import { X509Certificate } from 'node:crypto'
import { connect } from 'node:tls'

/** An address of this machine answers at once or not at all. */
const patience = 2_000

/** Whether our own door answers under one of this machine's addresses, with our own certificate and no other's. */
export function reachOwn(address: string, port: number, cert: string): Promise<boolean> {
  const own = new X509Certificate(cert).fingerprint256
  return new Promise((resolve) => {
    // The certificate names no address, since addresses change and it must not; so it is known by itself. Not by `ca`:
    // Electron's TLS does not take a leaf for its own root as Node's does (measured).
    const socket = connect({ host: address, port, rejectUnauthorized: false })
    const over = (isReached: boolean): void => {
      resolve(isReached)
      socket.destroy()
    }
    socket.setTimeout(patience, () => over(false))
    socket.once('secureConnect', () => over(socket.getPeerX509Certificate()?.fingerprint256 === own))
    socket.once('error', () => over(false))
  })
}
