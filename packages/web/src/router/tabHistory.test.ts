import { afterEach, beforeEach, expect, test } from 'vitest'
import { guardedHistory, type Step } from './guardedHistory.ts'
import { tabHistory } from './tabHistory.ts'

const tab = tabHistory()
let steps: Step[]
let stop: () => void
let start: ReturnType<typeof guardedHistory>

beforeEach(() => {
  tab.push('/claims')
  start = guardedHistory(tab)
  steps = []
  stop = start.listen((step) => steps.push(step))
})
afterEach(() => stop())

const shown = () => location.pathname + location.search + location.hash
/** Steps of the browser come later. */
const moved = (move: () => void) =>
  new Promise<void>((resolve) => {
    addEventListener('popstate', () => resolve(), { once: true })
    move()
  })

test('the address is that of the page, and going back leads to the page before', async () => {
  start.push('/claims/1?tab=late')
  start.push('/claims/2')
  expect([shown(), steps.at(-1)?.action]).toEqual(['/claims/2', 'PUSH'])
  await moved(() => history.back())
  expect([shown(), steps.at(-1)?.action]).toEqual(['/claims/1?tab=late', 'POP'])
  expect(steps.at(-1)?.location.key).toBe(steps[0]?.location.key)
})

test('what is chosen on a page changes only what stands behind the "?" of its address', () => {
  start.push('/claims/1#history')
  start.push('?q=a%25b')
  expect(shown()).toBe('/claims/1?q=a%25b')
  start.replace('?')
  expect([shown(), steps.at(-1)?.action]).toEqual(['/claims/1', 'REPLACE'])
})

test('no link leads out of the app', () => {
  start.push('//elsewhere.example/claims')
  expect([location.host, shown()]).toEqual(['samop.test', '/claims'])
})

test('whoever has typed something is asked before the back button takes it away', async () => {
  start.push('/claims/1/edit')
  let goOn: (() => void) | undefined
  start.guard({ holds: (from, to) => from !== to, wait: (next) => (goOn = next) })
  await moved(() => history.back())
  await moved(() => undefined)
  expect([shown(), goOn === undefined]).toEqual(['/claims/1/edit', false])
  await moved(() => goOn?.())
  expect(shown()).toBe('/claims')
  expect(steps.at(-1)?.location.pathname).toBe('/claims')
})

test('a link to a part of the page is no leaving, and whoever goes back from it is counted right', async () => {
  start.push('/claims/1/edit')
  const asked: string[] = []
  start.guard({ holds: (from, to) => from !== to, wait: () => asked.push('asked') })
  await moved(() => (location.hash = '#main'))
  expect([shown(), asked]).toEqual(['/claims/1/edit#main', []])
  await moved(() => history.go(-2))
  await moved(() => undefined)
  expect([shown(), asked]).toEqual(['/claims/1/edit#main', ['asked']])
})
