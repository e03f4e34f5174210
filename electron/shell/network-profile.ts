import { createPowerShell } from './powershell.ts'

/** How Windows treats the networks this machine is in: on a public one its firewall lets no phone through. */
export type NetworkProfile = 'public' | 'private' | 'domain'

/** The numbers of NetworkCategory (MSFT_NetConnectionProfile). */
const categories: Readonly<Record<number, NetworkProfile>> = { 0: 'public', 1: 'private', 2: 'domain' }

/** Asks Windows; null elsewhere and where it does not say. NOT RUN: there was no Windows here. */
export async function networkProfile(): Promise<NetworkProfile | null> {
  if (process.platform !== 'win32') return null
  const shell = createPowerShell()
  try {
    return profileIn(await shell.ask({ ask: 'networks' }))
  } catch {
    return null
  } finally {
    shell.close()
  }
}

/** The strictest of what was answered: one public network is enough to keep the phones in it out. */
export function profileIn(answer: unknown): NetworkProfile | null {
  const networks: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, 'networks') : null
  if (!Array.isArray(networks)) return null
  const profiles = networks.map((network: unknown) =>
    typeof network === 'object' && network !== null
      ? categories[Number(Reflect.get(network, 'NetworkCategory'))]
      : null,
  )
  return (['public', 'private', 'domain'] as const).find((profile) => profiles.includes(profile)) ?? null
}
