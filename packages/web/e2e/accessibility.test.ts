import type { Language } from '@samop/shared'
import { beforeAll, expect, test } from 'vitest'
import { claimWords } from '../src/language/messages/claim.ts'
import { editWords } from '../src/language/messages/claimEdit.ts'
import { keysWords } from '../src/language/messages/keys.ts'
import { notificationWords } from '../src/language/messages/notification.ts'
import { sessionWords } from '../src/language/messages/session.ts'
import { shellWords } from '../src/language/messages/shell.ts'
import { teamWords } from '../src/language/messages/team.ts'
import { problemsOn } from './accessible.ts'
import { draftClaim } from './harness/claims.ts'
import { pdf } from './harness/files.ts'
import { type Look, look, page, type Scene, type Visitor, visitorOf } from './harness/scenes.ts'
import { type Email, makeStage } from './harness/stage.ts'

const stage = makeStage()
// The pages that say that there is nothing, and those that have lost their session or the network.
stage.expectComplaints(/status of 40[134]/, /ERR_INTERNET_DISCONNECTED|WebSocket connection/)

/** A claim of Nordlys in each status, and more: by what is special about it. */
const claims: Record<string, string> = {}
let programId = ''

beforeAll(async () => {
  const admin = await stage.caller('admin@nordlys.example')
  const found = await admin.ask<{
    claims: { edges: { node: { id: string; status: string; deadline: { state: string } | null; reasons: object[] } }[] }
    programs: { id: string; name: string }[]
  }>('{ claims(first: 100) { edges { node { id status deadline { state } reasons { code } } } } programs { id name } }')
  for (const { node } of found.claims.edges) {
    claims[node.status] ??= node.id
    if (node.deadline?.state === 'MISSED') claims[`${node.status} late`] ??= node.id
    if (node.reasons.length > 0) claims[`${node.status} with reasons`] ??= node.id
    if (node.status === 'REJECTED' && node.deadline?.state === 'RUNNING') claims['disputable'] ??= node.id
  }
  claims['complete'] = (await draftClaim(admin, 'Ready to be submitted')).id
  programId = found.programs.find(({ name }) => name.startsWith('Cloud'))?.id ?? ''
})

const claim = (kind: string, rest = ''): Scene => ({
  name: `claim: ${kind}${rest}`,
  open: ({ go }) => go(`/claims/${claims[kind]}${rest}`),
})
const review = (kind: string): Scene => ({
  name: `review: ${kind}`,
  open: ({ go }) => go(`/review/${claims[kind]}`),
})
const after = (scene: Scene, name: string, then: (visitor: Visitor) => Promise<unknown>): Scene => ({
  name: `${scene.name}, ${name}`,
  open: async (visitor) => {
    await scene.open(visitor)
    await then(visitor)
  },
})
const dialogOn = ({ page: at }: Visitor) => at.getByRole('dialog').or(at.getByRole('alertdialog')).waitFor()
const alertOn = ({ page: at }: Visitor) => at.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor()

const opensBell = after(page('/notifications'), 'the bell open', async (visitor) => {
  await visitor.page
    .getByRole('banner')
    .getByRole('button', { name: visitor.say(notificationWords.title) })
    .click()
  // The heading of the page is hidden meanwhile: what is waited for stands in the list.
  const list = visitor.page.getByRole('dialog', { name: visitor.say(notificationWords.title) })
  await list.getByRole('listitem').first().waitFor()
})

test('Signing in', async () => {
  const form = page('/sign-in')
  await expectNothing(undefined, 'all', [
    form,
    after(form, 'nothing typed', async (visitor) => {
      await visitor.press(visitor.say(sessionWords.signIn))
      await visitor.page.getByText(visitor.say(sessionWords.emailMissing)).waitFor()
    }),
    after(form, 'a wrong password', async (visitor) => {
      await visitor.page.getByLabel(visitor.say(sessionWords.email)).fill('user@nordlys.example')
      await visitor.page.getByLabel(visitor.say(sessionWords.password), { exact: true }).fill('wrong')
      await visitor.press(visitor.say(sessionWords.signIn))
      await visitor.page.getByText(visitor.say(sessionWords.wrong)).waitFor()
    }),
  ])
})

test('The partner’s funds and list of claims', async () => {
  const coop = (search = ''): Scene => ({
    name: `co-op management${search}`,
    open: ({ go }) => go(`/incentives/plans/${programId}${search}`),
  })
  await expectNothing('admin@nordlys.example', 'all', [page('/incentives'), page('/incentives/plans'), coop()])
  await expectNothing('admin@nordlys.example', 'some', [
    coop('?q=zzzz'),
    coop('?status=REJECTED&order=AMOUNT_DESC'),
    page('/claims/new'),
    after(page('/claims/new'), 'nothing chosen', async (visitor) => {
      await visitor.press(visitor.say(editWords.createDraft))
      await visitor.page.getByText(visitor.say(editWords.chooseMissing)).first().waitFor()
    }),
    page('/nowhere'),
    page('/claims/01a20c81-4efc-7042-8181-000000000000'),
    page('/review'),
    after(page('/incentives'), 'the account menu open', async ({ page: at, press }) => {
      await press(/Karin Lindqvist/)
      await at.getByRole('menu').waitFor()
    }),
    after(page('/incentives'), 'no network', async ({ page: at, say }) => {
      await at.context().setOffline(true)
      await at.getByText(say(shellWords.offline)).waitFor()
    }),
  ])
})

test('The claim’s page in every status', async () => {
  await expectNothing('admin@nordlys.example', 'all', [claim('disputable')])
  await expectNothing('admin@nordlys.example', 'some', [
    ...['EDITING', 'SUBMITTED', 'UNDER_REVIEW late', 'ACTION_REQUIRED', 'APPROVED with reasons', 'DISPUTED'].map(
      (kind) => claim(kind),
    ),
    ...['WITHDRAWN', 'EXPIRED'].map((kind) => claim(kind)),
    after(claim('UNDER_REVIEW'), '“why this date” open', async ({ page: at, say }) => {
      for (const summary of await at.getByText(say(claimWords.whyThisDate), { exact: true }).all())
        await summary.click()
    }),
    after(claim('disputable'), 'disputed without an argument', async (visitor) => {
      await addFile(visitor)
      await visitor.press(visitor.say(claimWords.dispute))
      await visitor.page.getByText(visitor.say(claimWords.disputeArgumentMissing)).waitFor()
    }),
    after(claim('SUBMITTED'), 'recalling', async (visitor) => {
      await visitor.press(visitor.say({ en: 'Recall', sv: 'Återkalla' }))
      await dialogOn(visitor)
    }),
    after(claim('EDITING'), 'withdrawing', async (visitor) => {
      await visitor.press(visitor.say({ en: 'Withdraw', sv: 'Ta tillbaka' }))
      await dialogOn(visitor)
    }),
  ])
  await expectNothing('user@nordlys.example', 'some', [
    page('/incentives'),
    claim('disputable'),
    page('/settings/api-keys'),
  ])
})

test('Editing a claim', async () => {
  const edit = claim('EDITING', '/edit')
  await expectNothing('admin@nordlys.example', 'all', [claim('complete', '/edit')])
  await expectNothing('admin@nordlys.example', 'some', [
    edit,
    claim('ACTION_REQUIRED', '/edit'),
    claim('SUBMITTED', '/edit'),
    after(edit, 'a line without anything', async (visitor) => {
      await visitor.press(visitor.say(editWords.addLine))
      await visitor.press(visitor.say(editWords.lineAdd))
      await visitor.page.getByText(visitor.say(editWords.descriptionMissing)).waitFor()
    }),
    after(edit, 'a line open', ({ press, say }) => press(new RegExp(`^${say(editWords.edit)} `))),
    after(edit, 'files without a note, and one that is refused', async (visitor) => {
      await addFile(visitor, pdf('a.pdf'), { ...pdf('b.exe'), mimeType: 'application/octet-stream' })
      await visitor.page.getByText(visitor.say(editWords.fileType)).waitFor()
      await visitor.press(/^(Attach|Bifoga) /)
      await visitor.page.getByText(visitor.say(editWords.noteMissing)).first().waitFor()
    }),
    after(edit, 'removing a line', async (visitor) => {
      await visitor.press(new RegExp(`^${visitor.say(editWords.remove)} `))
      await dialogOn(visitor)
    }),
    after(claim('complete', '/edit'), 'submitting', async (visitor) => {
      await visitor.press(visitor.say(editWords.submit))
      await dialogOn(visitor)
    }),
    after(edit, 'the session ended', async (visitor) => {
      await visitor.page.context().clearCookies()
      await visitor.page.getByLabel(visitor.say(editWords.titleField)).fill('Typed without a session')
      await dialogOn(visitor)
    }),
  ])
})

test('API keys and notifications', async () => {
  const keys = page('/settings/api-keys')
  const asksForKey = after(keys, 'making one', async (visitor) => {
    await visitor.press(visitor.say(keysWords.create))
    await dialogOn(visitor)
  })
  await expectNothing('admin@nordlys.example', 'all', [page('/notifications')])
  await expectNothing('admin@nordlys.example', 'some', [
    asksForKey,
    after(asksForKey, 'nothing typed', async (visitor) => {
      await visitor.press(visitor.say(keysWords.createConfirm))
      await visitor.page.getByText(visitor.say(keysWords.nameMissing)).waitFor()
    }),
    after(asksForKey, 'shown', async (visitor) => {
      await visitor.page.getByLabel(visitor.say(keysWords.name)).fill('ERP')
      await visitor.press(visitor.say(keysWords.createConfirm))
      await visitor.page.getByRole('alertdialog').waitFor()
    }),
    keys,
    after(keys, 'revoking', async (visitor) => {
      await visitor.press(/“ERP”|”ERP”/)
      await dialogOn(visitor)
    }),
    opensBell,
  ])
})

test('The reviewers’ queue and page', async () => {
  const dialog = (action: string, wrong: boolean) =>
    after(review('UNDER_REVIEW'), `${action}${wrong ? ', nothing said' : ''}`, async (visitor) => {
      const names: Record<string, string> = {
        reject: visitor.say({ en: 'Reject', sv: 'Avslå' }),
        approve: visitor.say({ en: 'Approve', sv: 'Godkänn' }),
        ask: visitor.say({ en: 'Ask for action', sv: 'Begär åtgärd' }),
      }
      await visitor.press(names[action] ?? '')
      await dialogOn(visitor)
      if (!wrong) return
      if (action === 'approve') await visitor.page.getByRole('dialog').getByRole('textbox').first().fill('1')
      await visitor.page.getByRole('dialog').locator('button[type=submit]').click()
      await alertOn(visitor)
    })
  await expectNothing('reviewer@vendor.example', 'all', [page('/review?tab=inWork'), review('UNDER_REVIEW')])
  await expectNothing('reviewer@vendor.example', 'some', [
    ...['mine', 'unassigned', 'late', 'disputed', 'all'].map((tab) => page(`/review?tab=${tab}`)),
    page('/review?tab=mine&q=zzzz'),
    after(page('/review?tab=inWork'), 'assigning', async ({ page: at, press, say }) => {
      await press(new RegExp(`^${say({ en: 'Assign', sv: 'Tilldela' })} `))
      await at.getByRole('menu').waitFor()
    }),
    ...['SUBMITTED', 'UNDER_REVIEW late', 'DISPUTED', 'ACTION_REQUIRED', 'APPROVED with reasons', 'disputable'].map(
      review,
    ),
    dialog('reject', false),
    dialog('reject', true),
    dialog('approve', true),
    dialog('ask', true),
    claim('UNDER_REVIEW'),
    opensBell,
  ])
})

test('The team’s figures, and what finance, the program manager and the auditor see', async () => {
  await expectNothing('programs@vendor.example', 'all', [page('/team')])
  await expectNothing('programs@vendor.example', 'some', [
    after(page('/team?period=last-90-days'), 'as a table', ({ press, say }) => press(say(teamWords.table))),
    page('/team?from=2026-11-20&to=2026-11-01'),
    page('/team?from=2026-11-21&to=2026-11-22'),
  ])
  await expectNothing('finance@vendor.example', 'some', [page('/team'), page('/review'), claim('APPROVED')])
  await expectNothing('auditor@vendor.example', 'some', [review('UNDER_REVIEW'), page('/notifications')])
})

test('On a phone', async () => {
  const phone = (scene: Scene): Scene => ({
    name: `phone: ${scene.name}`,
    open: async (visitor) => {
      await visitor.page.setViewportSize({ width: 390, height: 844 })
      await scene.open(visitor)
    },
  })
  await expectNothing('admin@nordlys.example', 'some', [
    ...[page('/incentives'), page('/incentives/plans'), claim('disputable'), claim('EDITING', '/edit')].map(phone),
    phone({ name: 'co-op management', open: ({ go }) => go(`/incentives/plans/${programId}`) }),
    phone(
      after(page('/incentives'), 'the menu open', async (visitor) => {
        await visitor.press(visitor.say(shellWords.openMenu))
        await dialogOn(visitor)
      }),
    ),
  ])
  const wide = [page('/review?tab=inWork'), review('UNDER_REVIEW'), page('/team'), page('/notifications')]
  await expectNothing('reviewer@vendor.example', 'some', wide.map(phone))
})

async function addFile({ page: at, say }: Visitor, ...papers: ReturnType<typeof pdf>[]): Promise<void> {
  const [chooser] = await Promise.all([
    at.waitForEvent('filechooser'),
    at
      .getByRole('button', { name: say(editWords.chooseFiles) })
      .first()
      .click(),
  ])
  await chooser.setFiles(papers.length > 0 ? papers : [pdf('new.pdf')])
}

const looks: Record<'all' | 'some', readonly Look[]> = {
  all: (['en', 'sv'] as const).flatMap((language) =>
    (['light', 'dark', 'forced'] as const).map((colours) => ({ language, colours })),
  ),
  some: [
    { language: 'en', colours: 'light' },
    { language: 'en', colours: 'forced' },
    { language: 'sv', colours: 'dark' },
  ],
}

/** Goes through the scenes in each language at once, and expects axe to find nothing in any look. */
async function expectNothing(email: Email | undefined, which: 'all' | 'some', scenes: readonly Scene[]): Promise<void> {
  const found = await Promise.all(
    (['en', 'sv'] as const).map((language) => walk(email, language, looks[which], scenes)),
  )
  expect(found.flat()).toEqual([])
}

async function walk(
  email: Email | undefined,
  language: Language,
  all: readonly Look[],
  scenes: readonly Scene[],
): Promise<string[]> {
  const wanted = all.filter((each) => each.language === language)
  const [first] = wanted
  if (!first) return []
  const at = email ? await stage.enter(email, { language }) : await stage.visit({ language })
  const visitor = visitorOf(at, language)
  const problems: string[] = []
  for (const { name, open } of scenes) {
    await look(at, first.colours)
    try {
      await open(visitor)
      for (const { colours } of wanted) {
        await look(at, colours)
        const here = await problemsOn(at, colours === first.colours ? undefined : 'colours')
        problems.push(...here.map((problem) => `${name} (${language}, ${colours}): ${problem}`))
      }
    } catch (error) {
      problems.push(`${name} (${language}): could not be looked at: ${String(error).slice(0, 400)}`)
    }
    await at.context().setOffline(false)
  }
  await at.context().close()
  return problems
}
