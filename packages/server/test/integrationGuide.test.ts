import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startJobs } from '../src/jobs/startJobs.ts'
import { socketUrl } from './harness/live.ts'
import { makeKey } from './harness/people.ts'
import { settled } from './harness/settled.ts'
import { startStory, type Story } from './harness/story.ts'

const guide = readFileSync(new URL('../../../docs/integration.md', import.meta.url), 'utf8')
/** The guide's examples, joined into one program. */
const program = [...guide.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code).join('\n')

let story: Story
let folder: string
let secret: string
let address: string
beforeAll(async () => {
  story = await startStory()
  address = (await socketUrl(story.app)).replace(/^ws(.*)\/graphql$/, 'http$1')
  secret = (await makeKey(story, ['READ', 'WRITE'])).secret
  folder = mkdtempSync(join(tmpdir(), 'samop-guide-'))
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'))
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await story.stop()
})

/** Runs the program with further lines at its end; answers its output and errors. */
const run = (more = '', { server = address, code = program } = {}): Promise<string> => {
  writeFileSync(join(folder, 'program.mjs'), `${code}\n${more}`)
  const env = { ...process.env, SAMOP: server, SAMOP_KEY: secret }
  return new Promise((resolve) =>
    execFile(process.execPath, ['program.mjs'], { cwd: folder, env }, (_, out, err) => resolve(out + err)),
  )
}

interface Newest {
  readonly claims: {
    readonly edges: { readonly node: { readonly history: { readonly edges: { cursor: string }[] } } }[]
  }
}

/** Runs `node program.mjs follow` until it has told of such an event; answers what it printed. */
const followUntil = async (kind: string): Promise<string> => {
  writeFileSync(join(folder, 'program.mjs'), program)
  const env = { ...process.env, SAMOP: address, SAMOP_KEY: secret }
  const following = spawn(process.execPath, ['program.mjs', 'follow'], { cwd: folder, env })
  let printed = ''
  for await (const chunk of following.stdout) {
    printed += String(chunk)
    if (printed.includes(`${kind} `)) break
  }
  // what was dealt with is kept after it is told
  const newest = '{ claims(first: 1) { edges { node { history(first: 1) { edges { cursor } } } } } }'
  const { claims } = await story.data<Newest>('admin', newest)
  const [told] = claims.edges[0]!.node.history.edges
  await expect.poll(() => readFileSync(join(folder, 'cursor.txt'), 'utf8'), { timeout: 10_000 }).toBe(told!.cursor)
  following.kill()
  return printed
}

test('the guide’s program makes a claim and submits it, and does nothing twice when it runs again', async () => {
  expect(await run()).toMatch(/^\[\]\nSUBMITTED \d{4}-\d\d-\d\d\n$/)
  expect(await run()).toBe('[]\nNothing to submit: SUBMITTED\n')
})

test('it exports a list as a file', async () => {
  const stop = startJobs(story.services, story.database.appUrl)
  const printed = await run(`console.log(await exported({ statuses: ['SUBMITTED'] }))`)
  await stop()
  expect(printed).toMatch(/"Number","Partner",.*\r\n"NOR-\d+","Nordlys AB",/)
})

test('it follows events from the cursor that it stored, and goes on where it was stopped', async () => {
  const say = (text: string) =>
    `await change('comment', 'CommentInput', 'claim { id }', { claimId: claim.id, text: '${text}' })`
  await settled(story)
  await run(`await lastCursor()\n${say('Hello')}`)
  expect(await followUntil('COMMENTED')).toMatch(/^\d{4}-\S+Z NOR-\d+ SUBMITTED COMMENTED /m)
  await run(say('Again'))
  const next = await followUntil('COMMENTED')
  expect(next.match(/COMMENTED/g)).toHaveLength(1)
})

test('it does not ask for ever for a claim that does not exist', async () => {
  const code = program.replace(
    'claimEvents(after: $after)',
    `claimEvents(after: $after, claimId: "${crypto.randomUUID()}")`,
  )
  expect(await run('await follow(async () => {})', { code })).toContain(`code: 'NOT_FOUND'`)
  const broken = program.replace('claimEvents(after: $after)', 'claimEvents(after: $after, colour: 1)')
  expect(await run('await follow(async () => {})', { code: broken })).toContain(`code: 'GRAPHQL_VALIDATION_FAILED'`)
})

test('it asks a server that is away again', async () => {
  const away = createServer((_, response) => response.writeHead(503).end('<h1>Service Unavailable</h1>'))
  await new Promise<void>((resolve) => away.listen(0, '127.0.0.1', resolve))
  const server = `http://127.0.0.1:${(away.address() as AddressInfo).port}`
  expect(await run('', { server })).toContain('The server is away (503): try again')
  away.close()
})
