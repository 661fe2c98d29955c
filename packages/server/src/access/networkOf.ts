import ipaddr from 'ipaddr.js'

/** The network by which limits count: for IPv6 the /64, whose holder has all its addresses; for IPv4 the address itself. */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address
  // `process` turns an IPv4 address that is written as IPv6 back into IPv4.
  const read = ipaddr.process(address)
  return read instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${withoutZone(read)}/64`).toString()
    : read.toString()
}

const withoutZone = ({ parts }: ipaddr.IPv6) => new ipaddr.IPv6(parts).toString()
