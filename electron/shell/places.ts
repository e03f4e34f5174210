import { join } from 'node:path'

/** Where everything of one desk lies in its data folder. */
export type Places = {
  folder: string
  database: string
  keyring: string
  certificate: string
  portFile: string
  windowFile: string
  logs: string
  /** Chromium's own files: caches, and the little the interface remembers. Nothing about people. */
  browser: string
}

/** The layout of a data folder. */
export function placesIn(folder: string): Places {
  return {
    folder,
    database: join(folder, 'fair.db'),
    keyring: join(folder, 'fair.keyring.json'),
    certificate: join(folder, 'certificate.pem'),
    portFile: join(folder, 'loopback.port'),
    windowFile: join(folder, 'window.json'),
    logs: join(folder, 'logs'),
    browser: join(folder, 'browser'),
  }
}
