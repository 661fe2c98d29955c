import { existsSync } from 'node:fs'
import chromiumPackage, { inflate } from '@sparticuz/chromium'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-gpu',
  '--disable-sync',
  '--font-render-hinting=none',
  '--no-first-run',
  '--no-pings',
]

/** Opens a Chromium that makes no requests of its own: the machine's, else the one from the package. */
export async function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0
  return chromium.launch({ ...(await found()), args: asRoot ? [...quiet, '--no-sandbox'] : quiet })
}

/** Opens one that another program can control through a port. Its profile keeps who is signed in. */
export async function openShared(profile: string, port: number): Promise<BrowserContext> {
  const asRoot = process.getuid?.() === 0
  const args = [...quiet, `--remote-debugging-port=${port}`]
  return chromium.launchPersistentContext(profile, {
    ...(await found()),
    args: asRoot ? [...args, '--no-sandbox'] : args,
  })
}

async function found(): Promise<{ executablePath: string; env?: Record<string, string> }> {
  const own = process.env['CHROME_PATH'] ?? installed.find((path) => existsSync(path))
  if (own) return { executablePath: own }
  // The package brings the libraries that a bare machine lacks (nss, nspr and similar).
  const bin = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin')
  await inflate(join(bin, 'al2023.tar.br'))
  return {
    executablePath: await chromiumPackage.executablePath(),
    env: { ...definedEnvironment(), LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib') },
  }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => Boolean(entry[1])))
}
