import { mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from './browser.ts'

// pnpm --filter @samop/web screenshots --origin http://localhost:4000 --as admin@nordlys.example /incentives /team
// Takes every path wide and on a phone, light and dark, in both languages. --only wide-light-en takes one of these.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string', default: 'http://localhost:4000' },
    as: { type: 'string' },
    password: { type: 'string', default: 'samop-demo' },
    only: { type: 'string', multiple: true },
    folder: { type: 'string', default: join(tmpdir(), 'samop-screenshots') },
    forced: { type: 'boolean', default: false },
  },
})

const widths = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }
mkdirSync(values.folder, { recursive: true })
const browser = await openBrowser()
try {
  for (const [width, viewport] of Object.entries(widths))
    for (const colorScheme of ['light', 'dark'] as const)
      for (const language of ['en', 'sv']) {
        const look = `${width}-${colorScheme}-${language}`
        if (values.only && !values.only.includes(look)) continue
        const context = await browser.newContext({
          viewport,
          colorScheme,
          locale: language === 'sv' ? 'sv-SE' : 'en-GB',
          forcedColors: values.forced ? 'active' : 'none',
          isMobile: width === 'phone',
        })
        await context.addInitScript((chosen) => localStorage.setItem('samop.language', chosen), language)
        if (values.as)
          await context.request.post(`${values.origin}/auth/sign-in`, {
            data: { email: values.as, password: values.password },
          })
        const page = await context.newPage()
        page.on('console', (message) => message.type() === 'error' && console.log(`${look}: ${message.text()}`))
        page.on('pageerror', (error) => console.log(`${look}: ${error.message}`))
        for (const path of positionals) {
          await page.goto(values.origin + path)
          await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 15_000 })
          await page.waitForTimeout(700)
          const file = join(values.folder, `${path.replace(/\W+/g, '-').replace(/^-|-$/g, '') || 'start'}-${look}.png`)
          await page.screenshot({ path: file, fullPage: true })
          console.log(file)
        }
        await context.close()
      }
} finally {
  await browser.close()
}
