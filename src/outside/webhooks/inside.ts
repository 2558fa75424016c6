import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { BlockList, isIP } from 'node:net'

/** What a name stands for, as the machine's own resolver says. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>

/** Thrown for an address that leads to this machine, into our own network, or to nobody in particular. */
export class LeadsInside extends Error {}

export type Outside = {
  /** Where a name leads, each looked at: whoever connects must use these and not ask again. Throws LeadsInside. */
  addressesOf(host: string): Promise<readonly LookupAddress[]>
  /** Whether that is somewhere inside. A name that stands for nothing does not lead there. */
  leadsInside(url: string): Promise<boolean>
}

/**
 * Keeps what a user has written from leading into our own network. `allowed` are receivers there that the operator has named:
 * hosts, addresses, or networks as 10.1.0.0/16.
 */
export function onlyOutside(allowed: readonly string[] = [], resolve: Resolve = resolved): Outside {
  const networks = networksIn(allowed)
  const mayBe = ({ address, family }: LookupAddress) =>
    isPublic(address, family) || networks.check(address, family === 6 ? 'ipv6' : 'ipv4')
  const addressesOf = async (host: string) => {
    const name = bare(host)
    const family = isIP(name)
    const found = family === 0 ? await resolve(name) : [{ address: name, family }]
    if (!allowed.includes(name) && !found.every(mayBe)) throw new LeadsInside()
    return found
  }
  const leadsInside = (url: string) =>
    addressesOf(new URL(url).hostname).then(
      () => false,
      (fault: unknown) => fault instanceof LeadsInside,
    )
  return { addressesOf, leadsInside }
}

/** An address as URLs write it has brackets when it is one of version 6; a name may end with a dot. */
function bare(host: string): string {
  return host.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '')
}

function resolved(host: string): Promise<LookupAddress[]> {
  return lookup(host, { all: true })
}

/** Networks of version 4 that are no single machine somewhere in the world (IANA, special-purpose addresses). */
const special = [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12'],
  ...['192.0.0.0/24', '192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24'],
  ...['203.0.113.0/24', '224.0.0.0/4', '240.0.0.0/4'],
]
/** Of version 6 only this is such machines, less what stands for addresses of version 4 and for examples. */
const world = networksIn(['2000::/3'])
const notOfTheWorld = networksIn(['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
const specialOfFour = networksIn(special)

function isPublic(address: string, family: number): boolean {
  if (family === 4) return !specialOfFour.check(address, 'ipv4')
  return world.check(address, 'ipv6') && !notOfTheWorld.check(address, 'ipv6')
}

function networksIn(written: readonly string[]): BlockList {
  const networks = new BlockList()
  for (const one of written) {
    const [address = '', prefix] = one.split('/')
    const family = isIP(address)
    if (family === 0) continue
    networks.addSubnet(address, Number(prefix ?? (family === 4 ? 32 : 128)), family === 4 ? 'ipv4' : 'ipv6')
  }
  return networks
}
