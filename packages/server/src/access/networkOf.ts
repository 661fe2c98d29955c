import { isIPv6 } from 'node:net'

/** Whom an address stands for. Whoever has one address of IPv6 has all of its /64; in IPv4 an address is one. */
export const networkOf = (address: string): string => {
  // an IPv4 address written as IPv6 ends in dots
  if (!isIPv6(address) || address.includes('.')) return address
  const [head = [], tail = []] = address
    .replace(/%.*/, '')
    .split('::')
    .map((part) => part.split(':').filter((group) => group !== ''))
  const groups = [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
