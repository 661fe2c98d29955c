import ipaddr from 'ipaddr.js'

/** Whom an address stands for. Whoever has one address of IPv6 has all of its /64; in IPv4 an address is one. */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address
  // an IPv4 address written as IPv6 is that IPv4 address
  const read = ipaddr.process(address)
  return read instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${withoutZone(read)}/64`).toString()
    : read.toString()
}

const withoutZone = ({ parts }: ipaddr.IPv6) => new ipaddr.IPv6(parts).toString()
