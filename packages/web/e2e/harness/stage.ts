import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { openBrowser } from '../browser.ts'
import { type Caller, signIn } from './api.ts'
import { makeServer, monday, type Server } from './server.ts'

export interface Entrance extends Pick<BrowserContextOptions, 'colorScheme' | 'forcedColors' | 'viewport'> {
  language?: 'en' | 'sv'
}

/** One server and one browser for the journeys of a file. Each visitor has a browser context of their own. */
export interface Stage {
  readonly server: Server
  /** Signs the account in with one click and resolves at its first page. */
  enter(email: Email, entrance?: Entrance): Promise<Page>
  /** A visitor who has not signed in. */
  visit(entrance?: Entrance): Promise<Page>
  /** The same person's session, for API calls. */
  caller(email: Email): Promise<Caller>
  /** Restarts the server on the same data with its clock at another moment. */
  moveTo(clock: string): Promise<void>
  /** Errors that the browser may report from now on, such as those of a network cut on purpose. */
  expectComplaints(...expected: RegExp[]): void
}

export type Email =
  | 'admin@nordlys.example'
  | 'user@nordlys.example'
  | 'admin@fabrikam.example'
  | 'reviewer@vendor.example'
  | 'reviewer2@vendor.example'
  | 'finance@vendor.example'
  | 'programs@vendor.example'
  | 'auditor@vendor.example'

export function makeStage(): Stage {
  let server: Server
  let browser: Browser
  const contexts: BrowserContext[] = []
  const complaints: string[] = []
  const expected: RegExp[] = []

  beforeAll(async () => {
    server = await makeServer(inject('demonstration'))
    const [opened] = await Promise.all([openBrowser(), server.start(monday)])
    browser = opened
  })
  // A journey fails when the browser reports an unexpected error, whatever the page showed.
  afterEach(async ({ task }) => {
    const found = complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))
    complaints.length = 0
    if (task.result?.state === 'fail' || found.length > 0) {
      await tellWhatIsSeen(browser)
      console.log(server.said)
    }
    expect(found, 'errors in the browser').toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await server?.remove()
  })

  const visit = async ({ language = 'en', ...looks }: Entrance = {}) => {
    const context = await browser.newContext({
      baseURL: server.origin,
      reducedMotion: 'reduce',
      locale: language === 'sv' ? 'sv-SE' : 'en-GB',
      timezoneId: 'Europe/Stockholm',
      ...looks,
    })
    contexts.push(context)
    context.setDefaultTimeout(20_000)
    await context.addInitScript((chosen) => {
      // A blank page has no storage.
      if (location.origin === 'null' || localStorage.getItem('samop.language')) return
      localStorage.setItem('samop.language', chosen)
    }, language)
    context.on('weberror', (error) => complaints.push(`uncaught: ${error.error().stack ?? error.error().message}`))
    context.on('console', (message) => {
      // The sign-in page first asks whether somebody is signed in.
      if (/status of 401/.test(message.text()) && message.page()?.url().includes('/sign-in')) return
      if (message.type() === 'error' || /content security policy/i.test(message.text()))
        complaints.push(`${message.text()} (${message.location().url})`)
    })
    return context.newPage()
  }

  return {
    get server() {
      return server
    },
    visit,
    enter: async (email, entrance) => {
      const page = await visit(entrance)
      await page.goto('/sign-in')
      await page.getByRole('button', { name: email }).click()
      await page.getByRole('heading', { level: 1 }).and(page.locator('#main h1')).waitFor()
      return page
    },
    caller: (email) => signIn(server.origin, email),
    moveTo: async (clock) => {
      await server.stop()
      await server.start(clock)
    },
    expectComplaints: (...patterns) => void expected.push(...patterns),
  }
}

/** Prints the content of every open page after a failed journey. */
async function tellWhatIsSeen(browser: Browser): Promise<void> {
  for (const page of browser.contexts().flatMap((context) => context.pages())) {
    const seen = await page.locator('body').ariaSnapshot({ timeout: 2_000 }).catch(String)
    console.log(`${page.url()}\n${seen}`)
  }
}
