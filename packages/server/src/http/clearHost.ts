import type { IncomingMessage } from 'node:http'

/**
 * Whether the host of a request is unambiguous: one `Host` header, a name or an address with or without a port, equal to the
 * host in the request line, if that has one. With two hosts, a proxy may have used the other one.
 */
export const hasClearHost = ({ rawHeaders, headers, url = '' }: IncomingMessage): boolean => {
  const times = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
  const { host } = headers
  if (times > 1 || (host !== undefined && !isHost.test(host))) return false
  return !isWhole.test(url) || (URL.canParse(url) && new URL(url).host === host)
}

const isHost = /^(?:[a-z\d._-]{1,255}|\[[a-f\d:.]{2,45}\])?(?::\d{1,5})?$/i
const isWhole = /^[a-z][a-z\d+.-]*:/i
