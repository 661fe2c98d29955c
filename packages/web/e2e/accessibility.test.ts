import { actions, type Language, type Text } from '@samop/shared'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { accountWords } from '../src/language/messages/account.ts'
import { claimWords } from '../src/language/messages/claim.ts'
import { disputeWords } from '../src/language/messages/dispute.ts'
import { editWords } from '../src/language/messages/claimEdit.ts'
import { exportButtonWords } from '../src/language/messages/exportButton.ts'
import { glossaryTerms, glossaryWords } from '../src/language/messages/glossary.ts'
import { keysWords } from '../src/language/messages/keys.ts'
import { membersWords } from '../src/language/messages/members.ts'
import { notificationWords } from '../src/language/messages/notification.ts'
import { searchWords } from '../src/language/messages/search.ts'
import { sessionWords } from '../src/language/messages/session.ts'
import { shellWords } from '../src/language/messages/shell.ts'
import { teamWords } from '../src/language/messages/team.ts'
import { problemsOn } from './accessible.ts'
import { draftClaim } from './harness/claims.ts'
import { pdf, program } from './harness/files.ts'
import { type Colours, look, page, type Scene, type Visitor, visitorOf } from './harness/scenes.ts'
import { type Email, makeStage } from './harness/stage.ts'

const stage = makeStage()
// Scenes of missing things, a lost session and a lost network make the browser complain.
stage.expectComplaints(/status of 40[134]/, /ERR_INTERNET_DISCONNECTED|WebSocket connection/)

/** Ids of Nordlys's claims: one per status, and others by what is special about them. */
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
  open: ({ go }) => go(`/claims/${claims[kind]}`),
})
const after = (scene: Scene, name: string, then: (visitor: Visitor) => Promise<unknown>): Scene => ({
  name: `${scene.name}, ${name}`,
  // What is already open is not opened again.
  open: async (visitor, shown) => {
    if (shown?.name !== scene.name) await scene.open(visitor, shown)
    await then(visitor)
  },
})
const inEveryLook = (scene: Scene): Scene => ({ ...scene, inEveryLook: true })
const onWideScreens = (scene: Scene): Scene => ({ ...scene, ownWidth: true })
const dialogOn = ({ page: at }: Visitor) => at.getByRole('dialog').or(at.getByRole('alertdialog')).waitFor()
const alertOn = ({ page: at }: Visitor) => at.getByRole('alert').filter({ hasText: /\w/ }).first().waitFor()

const exportsList = after(page('/review?tab=all'), 'an export', async ({ page: at, say, press }) => {
  await press(say(exportButtonWords.export))
  await at.getByRole('link', { name: /\.csv/ }).first().waitFor()
})
const opensBell = onWideScreens(
  after(page('/notifications'), 'the bell open', async ({ page: at, say }) => {
    await at
      .getByRole('banner')
      .getByRole('button', { name: say(notificationWords.title) })
      .click()
    await at
      .getByRole('dialog', { name: say(notificationWords.title) })
      .getByRole('listitem')
      .first()
      .waitFor()
  }),
)

test('Signing in', async () => {
  const form = page('/sign-in')
  await expectNothing(undefined, [
    inEveryLook(form),
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

test('A forgotten password, and an expired link', async () => {
  await expectNothing(undefined, [
    inEveryLook(page('/forgotten-password')),
    {
      name: 'a link nobody has',
      open: async (visitor) => {
        await visitor.go('/set-password')
        await visitor.page.getByText(visitor.say(sessionWords.linkAskAgain)).waitFor()
      },
    },
  ])
})

test('One’s own account', async () => {
  const account = page('/account')
  await expectNothing('user@nordlys.example', [
    inEveryLook(account),
    after(account, 'changing the password', async (visitor) => {
      await visitor.press(visitor.say(accountWords.change))
      await dialogOn(visitor)
      await visitor.press(visitor.say(accountWords.save))
      await visitor.page.getByText(visitor.say(accountWords.currentMissing)).waitFor()
    }),
  ])
})

test('The partner’s funds and list of claims', async () => {
  const coop = (search = ''): Scene => ({
    name: `co-op management${search}`,
    open: ({ go }) => go(`/incentives/plans/${programId}${search}`),
  })
  await expectNothing('admin@nordlys.example', [
    ...[page('/incentives'), page('/incentives/plans'), coop()].map(inEveryLook),
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
    page('/glossary'),
    after(page('/incentives'), 'searching', async ({ page: at, say }) => {
      await at.keyboard.press('/')
      const dialog = at.getByRole('dialog', { name: say(searchWords.search) })
      await dialog.getByRole('searchbox').fill('NOR')
      await dialog.getByRole('link').first().waitFor()
    }),
    after(page('/incentives/plans'), 'a word explained', ({ press, say }) =>
      press(say(glossaryWords.whatIs).replace('{term}', say(glossaryTerms.usagePeriod))),
    ),
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
  await expectNothing('admin@nordlys.example', [
    inEveryLook(claim('disputable')),
    after(claim('disputable'), 'disputed without an argument', async (visitor) => {
      await visitor.press(visitor.say(claimWords.disputeLead))
      await dialogOn(visitor)
      await addFile(visitor)
      const dialog = visitor.page.getByRole('dialog')
      await dialog.getByRole('button', { name: visitor.say(claimWords.dispute), exact: true }).click()
      await visitor.page.getByText(visitor.say(disputeWords.argumentMissing)).waitFor()
    }),
    claim('SUBMITTED'),
    after(claim('SUBMITTED'), 'recalling', async (visitor) => {
      await visitor.press(visitor.say(actions.RECALL.label))
      await dialogOn(visitor)
    }),
    claim('EDITING'),
    after(claim('EDITING'), 'withdrawing', async (visitor) => {
      await visitor.press(visitor.say(claimWords.withdrawDraft))
      await dialogOn(visitor)
    }),
    claim('UNDER_REVIEW late'),
    after(claim('UNDER_REVIEW late'), '“why this date” open', async ({ page: at, say }) => {
      await at.getByText(say(claimWords.whyThisDate), { exact: true }).first().click()
    }),
    ...['ACTION_REQUIRED', 'APPROVED with reasons', 'DISPUTED', 'WITHDRAWN', 'EXPIRED'].map((kind) => claim(kind)),
  ])
  await expectNothing('user@nordlys.example', [page('/incentives'), claim('disputable'), page('/settings/api-keys')])
})

test('Editing a claim', async () => {
  const edit = claim('EDITING', '/edit')
  await expectNothing('admin@nordlys.example', [
    inEveryLook(claim('complete', '/edit')),
    after(claim('complete', '/edit'), 'submitting', async (visitor) => {
      await visitor.press(visitor.say(editWords.submit))
      await dialogOn(visitor)
    }),
    claim('ACTION_REQUIRED', '/edit'),
    claim('SUBMITTED', '/edit'),
    edit,
    after(edit, 'a line without anything', async (visitor) => {
      await visitor.press(visitor.say(editWords.addLine))
      await visitor.press(visitor.say(editWords.lineAdd))
      await visitor.page.getByText(visitor.say(editWords.descriptionMissing)).waitFor()
    }),
    after(edit, 'a line open', ({ press, say }) => press(new RegExp(`^${say(editWords.edit)} `))),
    after(edit, 'files without a note, and one that is refused', async (visitor) => {
      await addFile(visitor, pdf('a.pdf'), program('b.exe'))
      await visitor.page.getByText(visitor.say(editWords.fileType)).waitFor()
      await visitor.press(/^(Attach|Bifoga) /)
      await visitor.page.getByText(visitor.say(editWords.noteMissing)).first().waitFor()
    }),
    after(edit, 'removing a line', async (visitor) => {
      await visitor.press(new RegExp(`^${visitor.say(editWords.remove)} `))
      await dialogOn(visitor)
    }),
    after(edit, 'the session ended', async (visitor) => {
      await visitor.page.context().clearCookies()
      await visitor.page.getByLabel(visitor.say(editWords.titleField)).fill('Typed without a session')
      await dialogOn(visitor)
    }),
  ])
})

test('API keys, notifications and exports', async () => {
  const keys = page('/settings/api-keys')
  const asksForKey = after(keys, 'making one', async (visitor) => {
    await visitor.press(visitor.say(keysWords.create))
    await dialogOn(visitor)
  })
  await expectNothing('admin@nordlys.example', [
    inEveryLook(page('/notifications')),
    opensBell,
    page('/account/exports'),
    inEveryLook(page('/account/notifications')),
    asksForKey,
    after(asksForKey, 'nothing typed', async (visitor) => {
      await visitor.press(visitor.say(keysWords.createConfirm))
      await visitor.page.getByText(visitor.say(keysWords.nameMissing)).waitFor()
    }),
    after(asksForKey, 'shown', async (visitor) => {
      await visitor.page.getByRole('dialog').getByLabel(visitor.say(keysWords.name)).fill('ERP')
      await visitor.press(visitor.say(keysWords.createConfirm))
      await visitor.page.getByRole('alertdialog').waitFor()
    }),
    keys,
    after(keys, 'revoking', async (visitor) => {
      await visitor.press(/(Actions for|Åtgärder för) [“”]ERP”/)
      await visitor.page.getByRole('menuitem', { name: visitor.say(keysWords.revoke) }).click()
      await dialogOn(visitor)
    }),
  ])
})

test('Members and the history of administration', async () => {
  const members = page('/settings/members')
  const invites = after(members, 'inviting', async (visitor) => {
    await visitor.press(visitor.say(membersWords.invite))
    await dialogOn(visitor)
  })
  await expectNothing('admin@nordlys.example', [
    members,
    invites,
    after(invites, 'nothing typed', async (visitor) => {
      await visitor.press(visitor.say(membersWords.inviteConfirm))
      await visitor.page.getByText(visitor.say(membersWords.nameMissing)).waitFor()
    }),
    page('/settings/administration'),
  ])
  await expectNothing('programs@vendor.example', [members, page('/settings/administration')])
})

test('The reviewers’ queue and page', async () => {
  const deciding = (name: string, action: Text) =>
    after(review('UNDER_REVIEW'), name, async (visitor) => {
      await visitor.press(visitor.say(action))
      await dialogOn(visitor)
    })
  const nothingSaid = (scene: Scene, amount?: string) =>
    after(scene, 'nothing said', async (visitor) => {
      const dialog = visitor.page.getByRole('dialog')
      if (amount) await dialog.getByRole('textbox').first().fill(amount)
      await dialog.locator('button[type=submit]').click()
      await alertOn(visitor)
    })
  const rejecting = deciding('rejecting', actions.REJECT.label)
  await expectNothing('reviewer@vendor.example', [
    ...[page('/review?tab=inWork'), review('UNDER_REVIEW')].map(inEveryLook),
    rejecting,
    nothingSaid(rejecting),
    ...['mine', 'unassigned', 'late', 'disputed', 'all'].map((tab) => page(`/review?tab=${tab}`)),
    page('/review?tab=mine&q=zzzz'),
    onWideScreens(
      after(page('/review?tab=inWork'), 'assigning', async ({ page: at, press, say }) => {
        await press(new RegExp(`^${say({ en: 'Assign', sv: 'Tilldela' })} `))
        await at.getByRole('menu').waitFor()
      }),
    ),
    ...['SUBMITTED', 'UNDER_REVIEW late', 'DISPUTED', 'ACTION_REQUIRED', 'APPROVED with reasons', 'disputable'].map(
      review,
    ),
    nothingSaid(deciding('approving a part', actions.APPROVE.label), '1'),
    nothingSaid(deciding('asking for action', actions.REQUEST_ACTION.label)),
    claim('UNDER_REVIEW'),
    opensBell,
    exportsList,
  ])
})

test('The team’s figures, and what finance, the program manager and the auditor see', async () => {
  await expectNothing('programs@vendor.example', [
    inEveryLook(page('/team')),
    after(page('/team?period=last-90-days'), 'as a table', ({ press, say }) => press(say(teamWords.table))),
    page('/team?from=2026-11-20&to=2026-11-01'),
    page('/team?from=2026-11-21&to=2026-11-22'),
  ])
  await expectNothing('finance@vendor.example', [page('/team'), page('/review'), claim('APPROVED')])
  await expectNothing('auditor@vendor.example', [review('UNDER_REVIEW'), page('/notifications')])
})

test('On a phone', async () => {
  const phone = (scene: Scene): Scene => ({
    name: `phone: ${scene.name}`,
    ownWidth: true,
    open: async (visitor) => {
      await visitor.page.setViewportSize({ width: 390, height: 844 })
      await scene.open(visitor)
    },
  })
  await expectNothing('admin@nordlys.example', [
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
  await expectNothing('reviewer@vendor.example', wide.map(phone))
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

// Each scene is narrow in one of the languages: as a page of 1280 px is when somebody enlarges it four times.
const wide = { width: 1280, height: 720 }
const narrow = { width: 320, height: 768 }

const looks: Record<Language, readonly Colours[]> = { en: ['light', 'forced', 'dark'], sv: ['dark', 'light', 'forced'] }
const looksOfMost: Record<Language, readonly Colours[]> = { en: ['light', 'forced'], sv: ['dark'] }
const looksOfNarrow: Record<Language, readonly Colours[]> = { en: ['light'], sv: ['forced'] }

/** Shows the scenes in both languages at once. axe must find nothing in any of the colours. */
async function expectNothing(email: Email | undefined, scenes: readonly Scene[]): Promise<void> {
  const found = await Promise.all((['en', 'sv'] as const).map((language) => walk(email, language, scenes)))
  expect(found.flat()).toEqual([])
}

async function walk(email: Email | undefined, language: Language, scenes: readonly Scene[]): Promise<string[]> {
  const at = email ? await stage.enter(email, { language }) : await stage.visit({ language })
  const visitor = visitorOf(at, language)
  const problems: string[] = []
  let shown: Scene | undefined
  let colours: Colours | undefined
  for (const [index, scene] of scenes.entries()) {
    const isNarrow = !scene.ownWidth && (index + (language === 'sv' ? 0 : 1)) % 2 === 0
    const named = `${scene.name} (${language}, ${isNarrow ? 320 : 'wide'}`
    const wanted = (scene.inEveryLook ? looks : isNarrow ? looksOfNarrow : looksOfMost)[language]
    // Starts with the colours already shown, because each change redraws the whole page.
    const inTurn = colours === wanted.at(-1) ? wanted.toReversed() : wanted
    try {
      await at.setViewportSize(isNarrow ? narrow : wide)
      if (colours !== inTurn[0]) await look(at, inTurn[0]!)
      await scene.open(visitor, shown)
      for (const each of inTurn) {
        if (each !== inTurn[0]) await look(at, each)
        colours = each
        const found = await problemsOn(at, each === inTurn[0] ? undefined : 'colours')
        problems.push(...found.map((problem) => `${named}, ${each}): ${problem}`))
      }
      if (isNarrow && (await scrollsSideways(at))) problems.push(`${named}): scrolls sideways`)
      shown = scene
    } catch (error) {
      problems.push(`${named}): could not be looked at: ${String(error).slice(0, 400)}`)
      shown = undefined
    }
    await at.context().setOffline(false)
  }
  await at.context().close()
  return problems
}

const scrollsSideways = (at: Page): Promise<boolean> =>
  at.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
