import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A certificate and its private key, both PEM. */
export type Certificate = { cert: string; key: string }

const day = 24 * 60 * 60 * 1000
const lifetime = 730 * day
/** A fair may be planned weeks ahead and a certificate should outlive it. */
const renewBefore = 30 * day
const names = ['127.0.0.1', 'localhost'] as const

/**
 * This machine's own certificate, kept in one file with its key (readable by its owner only) so that a browser
 * which was told to trust it once is not asked again. Made anew when missing, unreadable or about to end.
 * `now` is ms UTC.
 */
export async function ownCertificate(file: string, now: number): Promise<Certificate> {
  const kept = readKept(file)
  if (kept !== null && isGood(kept, now)) return kept
  const made = await make(now)
  const draft = `${file}.tmp`
  writeFileSync(draft, `${made.cert.trim()}\n${made.key.trim()}\n`, { mode: 0o600 })
  renameSync(draft, file)
  return made
}

function readKept(file: string): Certificate | null {
  if (!existsSync(file)) return null
  const text = readFileSync(file, 'utf8')
  const part = (name: string): string | undefined =>
    new RegExp(`-----BEGIN ${name}-----[\\s\\S]+?-----END ${name}-----`).exec(text)?.[0]
  const cert = part('CERTIFICATE')
  const key = part('PRIVATE KEY')
  return cert === undefined || key === undefined ? null : { cert, key }
}

function isGood({ cert }: Certificate, now: number): boolean {
  try {
    const read = new X509Certificate(cert)
    const isInTime = read.validFromDate.getTime() <= now && now < read.validToDate.getTime() - renewBefore
    return isInTime && read.checkIP(names[0]) !== undefined && read.checkHost(names[1]) !== undefined
  } catch {
    return false
  }
}

async function make(now: number): Promise<Certificate> {
  // Loaded only when a certificate is made: it is large, and most starts never need it.
  const { generate } = await import('selfsigned')
  const made = await generate([{ name: 'commonName', value: 'FairDesk' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // A day back, for a browser on another machine whose clock is a little behind.
    notBeforeDate: new Date(now - day),
    notAfterDate: new Date(now + lifetime),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 7, ip: names[0] },
          { type: 2, value: names[1] },
        ],
      },
    ],
  })
  return { cert: made.cert, key: made.private }
}
