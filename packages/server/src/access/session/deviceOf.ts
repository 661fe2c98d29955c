import Bowser from 'bowser'

export interface Device {
  readonly browser: string | null
  readonly system: string | null
}

/** What a browser says of itself, as its name and system. Anybody can say anything: it helps to recognize, and proves nothing. */
export const deviceOf = (userAgent: string | null): Device => {
  if (userAgent === null || userAgent.trim() === '') return { browser: null, system: null }
  const { browser, os } = Bowser.parse(userAgent)
  return { browser: browser.name || null, system: os.name || null }
}
