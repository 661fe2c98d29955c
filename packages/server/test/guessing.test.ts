import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { addMember } from '../src/access/member/addMember.ts'
import { hashPassword } from '../src/access/password/password.ts'
import { startStory, type Story } from './harness/story.ts'

// Fifty passwords are hashed, and unknown browsers wait.
vi.setConfig({ testTimeout: 60_000 })

const password = 'rätt lösenord'
let story: Story
let passwordHash: string

beforeAll(async () => {
  story = await startStory()
  passwordHash = await hashPassword(password)
})
afterAll(() => story.stop())

let people = 0
/** Adds a member of Nordlys; answers the e-mail address. */
const join = async (): Promise<string> => {
  const email = `person${(people += 1)}@example.com`
  const { partnerId } = story.nordlys
  await story.carryOut(addMember, { email, name: 'Olle Ek', passwordHash, role: 'INCENTIVES_USER', partnerId })
  return email
}

let networks = 0
/** A caller from a new network. */
const visitor = () => {
  const remoteAddress = `10.0.1.${(networks += 1)}`
  return {
    signIn: (payload: { email: string; password: string }, headers: Record<string, string> = {}) =>
      story.http.inject({ method: 'POST', url: '/auth/sign-in', remoteAddress, payload, headers }),
  }
}

const browserOf = (answer: { headers: Record<string, unknown> }) =>
  (answer.headers['set-cookie'] as string[])[1]!.split(';')[0]!

test('slows down one network that tries every address, but locks out nobody else there', async () => {
  const email = await join()
  const office = visitor()
  const colleague = await office.signIn({ email, password })
  const guess = (round: number) => office.signIn({ email: `person${round}@nordlys.example`, password: 'password' })
  const first = await Promise.all(Array.from({ length: 50 }, (_, round) => guess(round)))
  expect(first.filter(({ statusCode }) => statusCode !== 401)).toEqual([])
  const crowd = Array.from({ length: 6 }, (_, round) => guess(50 + round))
  expect((await office.signIn({ email, password }, { cookie: browserOf(colleague) })).statusCode).toBe(200)
  const answers = (await Promise.all(crowd)).map(({ statusCode }) => statusCode).sort()
  expect(answers).toEqual([401, 401, 429, 429, 429, 429])
  const began = performance.now()
  expect((await office.signIn({ email, password })).statusCode).toBe(200)
  expect(performance.now() - began).toBeGreaterThan(1900)
})

test('slows down unknown browsers at an address that many networks guess at, but never known ones', async () => {
  const email = await join()
  const own = await visitor().signIn({ email, password })
  for (let round = 0; round < 11; round += 1) await visitor().signIn({ email, password: `guess ${round}` })
  const timed = async (headers: Record<string, string>) => {
    const began = performance.now()
    expect((await visitor().signIn({ email, password }, headers)).statusCode).toBe(200)
    return performance.now() - began
  }
  expect(await timed({ cookie: browserOf(own) })).toBeLessThan(900)
  expect(await timed({})).toBeGreaterThan(900)
  expect(await timed({ cookie: `samop_browser=${'x'.repeat(43)}` })).toBeGreaterThan(900)
})

test('counts guesses at an address that nobody has in the same way', async () => {
  const nobody = 'nobody.else@nordlys.example'
  for (let round = 0; round < 11; round += 1) await visitor().signIn({ email: nobody, password: `guess ${round}` })
  const began = performance.now()
  expect((await visitor().signIn({ email: nobody, password })).statusCode).toBe(401)
  expect(performance.now() - began).toBeGreaterThan(900)
})

test('does not know a browser for another person’s address', async () => {
  const email = await join()
  const olles = await visitor().signIn({ email: await join(), password })
  const guesser = visitor()
  const cookie = browserOf(olles)
  for (let round = 0; round < 5; round += 1) await guesser.signIn({ email, password: 'guess' }, { cookie })
  expect((await guesser.signIn({ email, password }, { cookie })).statusCode).toBe(429)
})
