import { isIPv6 } from 'node:net'
import { demoMembers, demoPassword } from '../access/demoMembers.ts'
import type { Services } from '../services.ts'

/** The lines at the start: the address, and the sign-ins of the demonstration. */
export const banner = async (services: Services, port: number): Promise<string> => {
  const { publicUrl, host } = services.config
  const members = (await demoMembers(services)) ?? []
  const width = Math.max(0, ...members.map(({ email }) => email.length))
  const lines = members.map(({ email, role, organisation }) => `  ${email.padEnd(width)}  ${role.en}, ${organisation}`)
  const signIn = lines.length > 0 ? ['', `Sign in with the password ${demoPassword} as`, ...lines] : []
  return ['', `Samop is ready: ${publicUrl ?? `http://${shown(host)}:${port}`}`, ...signIn, ''].join('\n')
}

const shown = (host: string | undefined) => {
  if (host === undefined || host === '0.0.0.0' || host === '::') return 'localhost'
  return isIPv6(host) ? `[${host}]` : host
}
