import ipaddr from 'ipaddr.js'

/** The network that limits count by: the /64 of an IPv6 address, which belongs to one household, or the IPv4 address. */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address
  // `process` turns an IPv4 address that is written as IPv6 back into IPv4.
  const read = ipaddr.process(address)
  return read instanceof ipaddr.IPv6
    ? ipaddr.IPv6.networkAddressFromCIDR(`${withoutZone(read)}/64`).toString()
    : read.toString()
}

const withoutZone = ({ parts }: ipaddr.IPv6) => new ipaddr.IPv6(parts).toString()
