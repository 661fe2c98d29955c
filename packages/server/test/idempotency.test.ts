import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { theSchema } from '../src/schema.ts'
import { draftClaim, png, seen } from './harness/claims.ts'
import { makeKey, revokeKey } from './harness/people.ts'
import { startStory, type Story } from './harness/story.ts'
import type { Who } from './harness/world.ts'

vi.setConfig({ testTimeout: 60_000 })

let story: Story
let owner: Client
beforeAll(async () => {
  story = await startStory()
  owner = new Client({ connectionString: story.database.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await story.stop()
})

let keys = 0
const newKey = () => `mine-${(keys += 1)}`

interface Commented {
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[]
  readonly data: { readonly comment: { readonly event: { readonly id: string } } | null }
  readonly extensions: { readonly replayed?: true }
}

const say = async (input: object, asking: { who?: Who; key?: string } = {}): Promise<Commented> =>
  (await story.ask(
    asking.who ?? 'user',
    'mutation ($input: CommentInput!) { comment(input: $input) { event { id } } }',
    { input },
    asking,
  )) as unknown as Commented

const commentsOf = async (id: string) =>
  (await seen(story, 'user', id)).history.edges.filter(({ node }) => node.kind === 'COMMENTED').length

/** Starts a request with a key, which runs until it is released. */
const hold = async (key: string) => {
  const name = [`${story.nordlys.partnerId} ${key}`]
  await owner.query('select pg_advisory_lock(hashtextextended($1, 0))', name)
  return () => owner.query('select pg_advisory_unlock(hashtextextended($1, 0))', name)
}

describe('an idempotency key belongs to the partner', () => {
  test('a request that is repeated with a new API key is executed once, and the answer says so', async () => {
    const { id: claimId } = await draftClaim(story)
    const input = { claimId, text: 'Once', idempotencyKey: newKey() }
    const old = await makeKey(story, ['WRITE'])
    const first = await say(input, { key: old.secret })
    expect(first.extensions.replayed).toBeUndefined()
    await revokeKey(story, old.id)
    const { secret: key } = await makeKey(story, ['WRITE'])
    const again = await say(input, { key })
    expect(again.extensions.replayed).toBe(true)
    expect(again.data).toEqual(first.data)
    expect((await say(input, { who: 'admin' })).extensions.replayed).toBe(true)
    expect(await commentsOf(claimId)).toBe(1)
  })

  test('another request with it is refused, and the error asks for a new key', async () => {
    const { id: claimId } = await draftClaim(story)
    const idempotencyKey = newKey()
    await say({ claimId, text: 'One', idempotencyKey })
    const { errors } = await say({ claimId, text: 'Two', idempotencyKey }, { who: 'admin' })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', field: 'input.idempotencyKey' })
  })

  test('changes of a person’s own settings have the person’s own keys', async () => {
    const changed =
      'mutation ($input: ChangeLanguageInput!) { changeLanguage(input: $input) { viewer { name language } userErrors { code } } }'
    const input = { language: 'SV', idempotencyKey: newKey() }
    for (const who of ['user', 'admin'] as const) {
      const { extensions } = (await story.ask(who, changed, { input })) as unknown as Commented
      expect(extensions.replayed).toBeUndefined()
      expect(await story.data(who, '{ viewer { language } }')).toEqual({ viewer: { language: 'SV' } })
    }
  })

  test('an upload survives the API key that sent it', async () => {
    const { id: claimId } = await draftClaim(story)
    const old = await makeKey(story, ['WRITE'])
    const form = new FormData()
    form.append('file', new Blob([new Uint8Array(png(77_001))], { type: 'image/png' }), 'stand.png')
    const { headers, body } = await new Response(form).blob().then(async (blob) => ({
      headers: { 'content-type': blob.type, 'x-samop-upload': '1', authorization: `Bearer ${old.secret}` },
      body: Buffer.from(await blob.arrayBuffer()),
    }))
    const sent = await story.http.inject({ method: 'POST', url: '/documents', headers, payload: body })
    const { id: documentId } = sent.json<{ id: string }>()
    await revokeKey(story, old.id)
    const { secret: key } = await makeKey(story, ['WRITE'])
    const attached = await story.data(
      null,
      'mutation ($input: AttachDocumentInput!) { attachDocument(input: $input) { document { id } userErrors { code } } }',
      { input: { claimId, documentId, kind: 'OTHER', note: 'The stand' } },
      { key },
    )
    expect(attached).toEqual({ attachDocument: { document: { id: documentId }, userErrors: [] } })
  })
})

describe('a request that is sent again while the first runs', () => {
  test('is answered as soon as the first has ended, and does not keep others from writing', async () => {
    const { id: claimId } = await draftClaim(story)
    const theirs = await draftClaim(story, { who: 'foreignAdmin' })
    const idempotencyKey = newKey()
    const release = await hold(idempotencyKey)
    // More than there are connections.
    const waiting = Array.from({ length: 16 }, () => say({ claimId, text: 'Once', idempotencyKey }))
    const begun = performance.now()
    const another = await say({ claimId: theirs.id, text: 'Another' }, { who: 'foreignAdmin' })
    expect(another.errors).toBeUndefined()
    expect(performance.now() - begun).toBeLessThan(3000)
    await release()
    const answers = await Promise.all(waiting)
    expect(answers.filter(({ errors }) => errors)).toEqual([])
    expect(answers.filter(({ extensions }) => extensions.replayed)).toHaveLength(15)
    expect(await commentsOf(claimId)).toBe(1)
  })

  test('is told after ten seconds that the first is still in progress', async () => {
    const { id: claimId } = await draftClaim(story)
    const idempotencyKey = newKey()
    const release = await hold(idempotencyKey)
    const { data, errors } = await say({ claimId, text: 'Once', idempotencyKey })
    await release()
    expect(data.comment).toBeNull()
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'IDEMPOTENCY_IN_PROGRESS',
      field: 'input.idempotencyKey',
      retryAfter: 5,
    })
    expect((await say({ claimId, text: 'Once', idempotencyKey })).errors).toBeUndefined()
    expect(await commentsOf(claimId)).toBe(1)
  })
})

const source = join(import.meta.dirname, '../src')

/** Name and need of every command. */
const commands = globSync('**/*.ts', { cwd: source }).flatMap((file) =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/\bname: '(\w+)',\s+needs: ([^ ]+) \}/g)].map(
    ([, name, needs]) => ({ name: name!, needs: needs!.replaceAll("'", '') }),
  ),
)

/** A key that was sent before an upgrade repeats its request after it, because the name of the command stays. */
const names = `
acceptDecision addClaimLine addMember addPartner addPasskey approveClaim assignClaim attachDocument changeLanguage changeMember
changePassword chooseNotifications clearAway comment confirmAnotherInvoice confirmTotp copyClaim countAnew countGuess countTry createApiKey
createClaim demandKeys disputeClaim dropContent endOtherSessions endOwnSession endPending endSession
enrolPartner exportClaims exportList finishExport foldTallies forgetKey forgetTries grantFunds inviteMember issueLink
keepChallenge keepPending lockDemoMembers noteConfirmation noteKeyUse notePasskeyUse noteSessionUse
openSession pickUpClaim putOffClaim readNotifications recallClaim rehash rejectClaim removeClaimLine removeDocument
removeMember removePasskey removeTotp renameApiKey renewRecoveryCodes requestAction requireSecondFactor resendInvitation
resetSecondFactor revokeApiKey rotateApiKey rotateKeys saveActivities savePeriods saveProgram startTotp storeDocument
storeUpload submitClaim sweepExports takeBackAcceptance takeBackGuess takeChallenge unlockDemoMembers updateClaim updateClaimLine
updateDocument useCode useLink withdrawClaim writePage noteFollowed tendClock
`

test('no command ever changes its name, and no two have the same', () => {
  const found = commands.map(({ name }) => name).toSorted()
  expect(found).toEqual(names.trim().split(/\s+/).toSorted())
  expect(new Set(found).size).toBe(found.length)
})

test('every mutation that is a command says who may carry it out', () => {
  const fields = theSchema().getMutationType()!.getFields()
  const told = commands.flatMap(({ name, needs }) =>
    needs !== 'SYSTEM' && fields[name] ? [{ needs, text: fields[name].description! }] : [],
  )
  expect(told.length).toBeGreaterThan(25)
  const ways: Record<string, RegExp> = { PERSON: /signed-in person/, CALLER: /everybody signed in/ }
  for (const { needs, text } of told) {
    const permission = needs.startsWith('actions.') ? '[A-Z_]+' : needs
    expect(text).toMatch(ways[needs] ?? new RegExp(`Needs ${permission} \\(`))
  }
})
