import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { makeFragmentData } from '../graphql/fragment-masking.ts'
import type { MemberFactsFragment, MemberFilter } from '../graphql/graphql.ts'
import { people } from '../test/people.ts'
import { refusal } from '../test/refusal.ts'
import { renderApp } from '../test/renderApp.tsx'
import { answer, answerChange, refuse } from '../test/server.ts'
import {
  changeMemberDocument,
  inviteMemberDocument,
  limitChoicesDocument,
  memberFragment,
  membersDocument,
  partnerNameDocument,
  partnersDocument,
  removeMemberDocument,
  resendInvitationDocument,
} from './memberDocuments.ts'

const nordlys = { id: 'partner-nordlys', name: 'Nordlys' }

const facts = (name: string, about: Partial<MemberFactsFragment> = {}): MemberFactsFragment => ({
  id: `member-${name}`,
  name,
  email: `${name.toLowerCase()}@nordlys.example`,
  role: 'INCENTIVES_USER',
  state: 'ACTIVE',
  version: 3,
  signedInAt: null,
  keyCount: 0,
  openClaimNumbers: [],
  secondFactorAddedAt: null,
  editable: true,
  partner: nordlys,
  programs: null,
  locations: null,
  ...about,
})
const masked = (member: MemberFactsFragment) => ({ id: member.id, ...makeFragmentData(member, memberFragment) })

function memberServer(...first: MemberFactsFragment[]) {
  const members = [...first]
  const asked: MemberFilter[] = []
  const handler = answer(membersDocument, ({ filter }) => {
    asked.push(filter)
    return {
      members: {
        totalCount: members.length,
        edges: members.map((member) => ({ cursor: member.id, node: masked(member) })),
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }
  })
  return { members, asked, handler }
}

const link = 'http://samop.test/set-password#a-secret-token'
const partnerNode = { __typename: 'Partner', ...nordlys, locations: [{ id: 'place-1', name: 'Stockholm' }] }

const choices = answer(limitChoicesDocument, {
  programs: [
    { id: 'program-cloud', name: 'Cloud' },
    { id: 'program-devices', name: 'Devices' },
  ],
  node: partnerNode,
})

test('an admin sees name, role, limits and state of each member, and cannot change themselves', async () => {
  const { handler } = memberServer(
    facts('Astrid', { id: people.admin.id, role: 'INCENTIVES_ADMIN', editable: false }),
    facts('Oskar', {
      state: 'INVITED',
      programs: [{ id: 'program-cloud', name: 'Cloud' }],
      locations: [{ id: 'place-1', name: 'Stockholm' }],
    }),
  )
  renderApp('/settings/members', { viewer: people.admin, language: 'sv', handlers: [handler] })
  const own = await screen.findByRole('row', { name: /Astrid/ })
  expect(own).toHaveTextContent('Astrid (du)')
  expect(own).toHaveTextContent('Alla program och platser')
  expect(within(own).queryByRole('button')).toBeNull()
  const other = screen.getByRole('row', { name: /Oskar/ })
  expect(other).toHaveTextContent('Inbjuden')
  expect(other).toHaveTextContent('CloudStockholm')
  expect(screen.getByText('2 av 2 medlemmar')).toBeVisible()
})

test('somebody is invited to one program; a missing or refused value shows at its field', async () => {
  const { members, handler } = memberServer()
  const sent: unknown[] = []
  const invite = answerChange(inviteMemberDocument, ({ input }) => {
    const { idempotencyKey: _, ...rest } = input
    sent.push(rest)
    if (input.email === 'taken@nordlys.example')
      return {
        inviteMember: {
          member: null,
          mailedTo: null,
          link: null,
          userErrors: [refusal('EMAIL_TAKEN', 'Give another address.', 'input', 'email')],
        },
      }
    members.push(facts(input.name, { state: 'INVITED' }))
    return { inviteMember: { member: masked(members.at(-1)!), mailedTo: null, link, userErrors: [] } }
  })
  const { user, client } = renderApp('/settings/members', {
    viewer: people.admin,
    handlers: [handler, invite, choices],
  })
  expect(await screen.findByText('There is nobody here yet')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Invite a member' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Invite a member to Nordlys' }))
  await user.click(dialog.getByRole('button', { name: 'Invite' }))
  expect(dialog.getByRole('textbox', { name: /Name/ })).toHaveAccessibleDescription(/Enter the name/)
  await user.type(dialog.getByRole('textbox', { name: /Name/ }), 'Ines')
  await user.type(dialog.getByRole('textbox', { name: /Email/ }), 'taken@nordlys.example')
  await user.click(within(dialog.getByRole('group', { name: 'Programs' })).getByRole('radio', { name: 'Only these' }))
  await user.click(await dialog.findByRole('checkbox', { name: 'Devices' }))
  await user.click(dialog.getByRole('button', { name: 'Invite' }))
  await waitFor(() =>
    expect(dialog.getByRole('textbox', { name: /Email/ })).toHaveAccessibleDescription(/Give another address/),
  )
  await user.clear(dialog.getByRole('textbox', { name: /Email/ }))
  await user.type(dialog.getByRole('textbox', { name: /Email/ }), 'ines@nordlys.example')
  await user.click(dialog.getByRole('button', { name: 'Invite' }))
  expect(await screen.findByLabelText('Link')).toHaveValue(link)
  expect(screen.getByText(/This installation sends no mail/)).toBeVisible()
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Copy: Link' }))
  expect(await navigator.clipboard.readText()).toBe(link)
  await user.click(screen.getByRole('button', { name: 'I have handed it over' }))
  expect(await screen.findByRole('row', { name: /Ines/ })).toHaveTextContent('Invited')
  expect(JSON.stringify(client.extract())).not.toContain(link)
  expect(sent.at(-1)).toEqual({
    name: 'Ines',
    email: 'ines@nordlys.example',
    role: 'INCENTIVES_USER',
    programIds: ['program-devices'],
    locationIds: null,
  })
})

test('a change is sent with the version that the admin saw', async () => {
  const { handler } = memberServer(facts('Oskar', { programs: [{ id: 'program-cloud', name: 'Cloud' }] }))
  const change = answerChange(changeMemberDocument, ({ input }) => {
    expect(input).toMatchObject({
      memberId: 'member-Oskar',
      expectedVersion: 3,
      role: 'INCENTIVES_ADMIN',
      programIds: null,
    })
    return {
      changeMember: { member: masked(facts('Oskar', { role: 'INCENTIVES_ADMIN', version: 4 })), userErrors: [] },
    }
  })
  const { user } = renderApp('/settings/members', { viewer: people.admin, handlers: [handler, change, choices] })
  await user.click(await screen.findByRole('button', { name: 'Actions for Oskar' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Change' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Change Oskar' }))
  await user.selectOptions(dialog.getByRole('combobox', { name: /Role/ }), 'Incentives admin')
  await user.click(dialog.getByRole('radio', { name: 'All programs' }))
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Oskar has been changed.')).toBeVisible()
})

test('removing a member says what ends with it, and shows refusals', async () => {
  const { handler } = memberServer(facts('Rita', { keyCount: 2, openClaimNumbers: ['C-1001'] }))
  const remove = answerChange(removeMemberDocument, {
    removeMember: { member: null, userErrors: [refusal('LAST_INCENTIVES_ADMIN', 'Rita is the last.')] },
  })
  const { user } = renderApp('/settings/members', { viewer: people.admin, handlers: [handler, remove] })
  await user.click(await screen.findByRole('button', { name: 'Actions for Rita' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Remove' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Remove Rita?' }))
  expect(dialog.getByText(/2 API keys that Rita made stop working/)).toBeVisible()
  expect(dialog.getByText('Give to another reviewer: C-1001')).toBeVisible()
  await user.click(dialog.getByRole('button', { name: 'Remove' }))
  expect(await dialog.findByText('Rita is the last.')).toBeVisible()
})

test('another link is mailed after a question, or a refusal is shown', async () => {
  const { handler } = memberServer(facts('Ines', { state: 'INVITED' }), facts('Oskar'))
  const resend = answerChange(resendInvitationDocument, ({ input }) => ({
    resendInvitation:
      input.memberId === 'member-Ines'
        ? { member: masked(facts('Ines')), mailedTo: 'ines@nordlys.example', link: null, userErrors: [] }
        : {
            member: null,
            mailedTo: null,
            link: null,
            userErrors: [refusal('NO_MAIL', 'No mail is sent.')],
          },
  }))
  const { user } = renderApp('/settings/members', { viewer: people.admin, handlers: [handler, resend] })
  await user.click(await screen.findByRole('button', { name: 'Actions for Ines' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Send a new link' }))
  await user.click(await screen.findByRole('button', { name: 'Send the link' }))
  expect(await screen.findByText('A link is on its way to ines@nordlys.example.')).toBeVisible()
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  // The focus comes back a frame after the dialog has gone; people are slower than that.
  await waitFor(() => expect(screen.getByRole('button', { name: 'Actions for Ines' })).toHaveFocus())
  await user.click(screen.getByRole('button', { name: 'Actions for Oskar' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Send a link for a new password' }))
  await user.click(await screen.findByRole('button', { name: 'Send the link' }))
  expect(await screen.findByText('No mail is sent.')).toBeVisible()
})

test('the vendor chooses a partner, and the address keeps the filters', async () => {
  const { asked, handler } = memberServer(facts('Oskar'))
  const { user, address, back } = renderApp('/settings/members?role=REVIEWER', {
    viewer: people.manager,
    handlers: [
      handler,
      answer(partnersDocument, { partners: { edges: [{ node: nordlys }] } }),
      choices,
      answer(partnerNameDocument, { node: partnerNode }),
    ],
  })
  await screen.findByRole('row', { name: /Oskar/ })
  expect(asked.at(-1)).toEqual({ roles: ['REVIEWER'] })
  await user.click(await screen.findByRole('combobox', { name: 'Organization' }))
  await user.click(await screen.findByRole('option', { name: 'Nordlys' }))
  await waitFor(() => expect(asked.at(-1)).toEqual({ partnerId: nordlys.id }))
  expect(address()).toBe('/settings/members?partner=partner-nordlys')
  await user.click(screen.getByRole('button', { name: 'Invite a member' }))
  expect(await screen.findByRole('dialog', { name: 'Invite a member to Nordlys' })).toBeVisible()
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await back()
  await waitFor(() => expect(address()).toBe('/settings/members?role=REVIEWER'))
})

test('an auditor reads the page, a user does not find it, and after an error one can try again', async () => {
  const { handler } = memberServer(facts('Oskar', { editable: false }))
  const auditor = renderApp('/settings/members', {
    viewer: people.auditor,
    handlers: [handler, answer(partnersDocument, { partners: { edges: [] } })],
  })
  await screen.findByRole('row', { name: /Oskar/ })
  expect(screen.queryByRole('button', { name: 'Invite a member' })).toBeNull()
  auditor.unmount()
  const user = renderApp('/settings/members', { viewer: people.user })
  expect(await screen.findByRole('heading', { level: 1, name: 'There is nothing here' })).toBeVisible()
  user.unmount()
  renderApp('/settings/members', { viewer: people.admin, handlers: [refuse(membersDocument, 'INTERNAL_SERVER_ERROR')] })
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
})
