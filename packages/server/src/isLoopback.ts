import ipaddr from 'ipaddr.js'

/** Whether a host name or address, with or without brackets, is this machine itself, so that nobody can listen in between. */
export const isLoopback = (host: string): boolean => {
  const bare = host.replace(/^\[|\]$/g, '')
  return bare === 'localhost' || (ipaddr.isValid(bare) && ipaddr.process(bare).range() === 'loopback')
}
