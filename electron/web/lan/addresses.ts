import { existsSync } from 'node:fs'
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'
import { join } from 'node:path'
import type { LanAddress } from '../../../shared/contract/lan.ts'

/** What the system says of its networks; a test says something else. */
export type Networks = {
  interfaces: () => NodeJS.Dict<NetworkInterfaceInfo[]>
  /** Whether an interface is a radio; the name tells where the system does not. */
  isWireless: (name: string) => boolean
}

/** This machine's networks. */
export const ownNetworks: Networks = {
  interfaces: networkInterfaces,
  isWireless: (name) => process.platform === 'linux' && existsSync(join('/sys/class/net', name, 'wireless')),
}

/** Which address a machine gives itself when others join its own network: Windows' sharing, NetworkManager's, Wi-Fi Direct's. */
const hotspots: ReadonlySet<string> = new Set(['192.168.137.1', '10.42.0.1', '192.168.49.1'])
/** Networks between this machine and programs on it: no phone is in them. */
const virtual =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun|wg|zt|tailscale|lxc|lxd|cni|flannel|podman|ifb|dummy)|vethernet|hyper-v|wsl|virtualbox|vmware|npcap|vpn|hamachi|zerotier|wintun|tailscale/iu
const wirelessName = /^(wl|ath|ra\d|wifi)|wi-?fi|wlan|wireless|không dây/iu
const wiredName = /^(eth|en|em\d|usb)|ethernet|local area connection|kết nối mạng cục bộ/iu
const order: Record<LanAddress['kind'], number> = { hotspot: 0, wifi: 1, wired: 2, other: 3 }

/**
 * The addresses of this machine that a phone in its network can type, the one to prefer first: its own hotspot (the
 * address does not change), then Wi-Fi, where phones are, then cable, and last what only programs on it use.
 */
export function phoneAddresses({ interfaces, isWireless }: Networks = ownNetworks): LanAddress[] {
  return Object.entries(interfaces())
    .flatMap(([network, infos = []]) =>
      infos
        .filter((info) => info.family === 'IPv4' && !info.internal && !info.address.startsWith('169.254.'))
        .map(({ address }) => ({ address, network, kind: kindOf(address, network, isWireless) })),
    )
    .toSorted((first, second) => order[first.kind] - order[second.kind])
}

/** Every way our own machine may be named in a Host header at a port; a name that merely resolves to it is none. */
export function ownHosts(port: number, { interfaces }: Networks = ownNetworks): string[] {
  const addresses = Object.values(interfaces())
    .flatMap((infos = []) => infos)
    .filter(({ address, family }) => family === 'IPv4' || !/^fe80:/iu.test(address))
    .map(({ address }) => address)
  return [...new Set(addresses), 'localhost'].map((name) => hostAt(name, port))
}

/** An address of ours as a Host header names it. */
export function hostAt(address: string, port: number): string {
  return `${address.includes(':') ? `[${address}]` : address}:${port}`
}

/** Whether a peer is this machine itself, which proves nothing about the network. */
export function isThisMachine(peer: string, { interfaces }: Networks = ownNetworks): boolean {
  return Object.values(interfaces()).some((infos = []) => infos.some(({ address }) => address === peer))
}

function kindOf(address: string, network: string, isWireless: Networks['isWireless']): LanAddress['kind'] {
  if (hotspots.has(address)) return 'hotspot'
  if (virtual.test(network)) return 'other'
  if (isWireless(network) || wirelessName.test(network)) return 'wifi'
  return wiredName.test(network) ? 'wired' : 'other'
}
