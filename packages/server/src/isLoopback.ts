import ipaddr from 'ipaddr.js'

/** Whether a host's name or address, with or without brackets, is this machine's own: nobody else can listen on the way. */
export const isLoopback = (host: string): boolean => {
  const bare = host.replace(/^\[|\]$/g, '')
  return bare === 'localhost' || (ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback')
}
