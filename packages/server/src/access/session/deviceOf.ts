import Bowser from 'bowser'

export interface Device {
  readonly browser: string | null
  readonly system: string | null
}

/** Name and system of a browser, by its `User-Agent`. It helps people recognize a session but proves nothing. */
export const deviceOf = (userAgent: string | null): Device => {
  if (userAgent === null || userAgent.trim() === '') return { browser: null, system: null }
  const { browser, os } = Bowser.parse(userAgent)
  return { browser: browser.name || null, system: os.name || null }
}
