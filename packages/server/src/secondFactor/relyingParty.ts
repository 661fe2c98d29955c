import type { Config } from '../config.ts'

/** The host that a passkey belongs to: that of PUBLIC_URL, else localhost. */
export const relyingPartyId = ({ publicUrl }: Pick<Config, 'publicUrl'>): string =>
  publicUrl ? new URL(publicUrl).hostname : 'localhost'

/** The origin that the page must have: that of PUBLIC_URL, else any port of localhost. */
export const expectedOrigin = ({ publicUrl }: Pick<Config, 'publicUrl'>, clientDataJSON: string): string => {
  if (publicUrl) return new URL(publicUrl).origin
  const said = originIn(clientDataJSON)
  return said !== undefined && URL.canParse(said) && new URL(said).hostname === 'localhost' ? said : 'http://localhost'
}

const originIn = (clientDataJSON: string): string | undefined => {
  try {
    const { origin } = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString()) as { origin?: unknown }
    return typeof origin === 'string' ? origin : undefined
  } catch {
    return undefined
  }
}
