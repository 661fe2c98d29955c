import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { problemsOn } from './accessible.ts'
import { makeStage } from './harness/stage.ts'

const stage = makeStage()

test('A partner’s admin adds an app and signs in with its code, then with a recovery code', async () => {
  const astrid = await stage.enter('admin@nordlys.example')
  await astrid.goto('/account')
  const section = astrid.getByRole('region', { name: 'Two-step sign-in' })
  await section.getByText(/Only your password protects/).waitFor()
  await section.getByRole('button', { name: 'Add an app' }).click()
  const adding = astrid.getByRole('dialog', { name: 'Add an authenticator app' })
  await adding.getByRole('img', { name: 'QR code for the authenticator app' }).waitFor()
  expect(await problemsOn(astrid)).toEqual([])
  const secret = (await adding.getByLabel('Or type this key into the app').inputValue()).replaceAll(' ', '')
  await adding.getByLabel('Code that the app shows now').fill('000000')
  await adding.getByRole('button', { name: 'Add the app' }).click()
  await adding.getByText(/This code is wrong/).waitFor()
  await adding.getByLabel('Code that the app shows now').fill(await codeNow(secret))
  await adding.getByRole('button', { name: 'Add the app' }).click()
  const shown = astrid.getByRole('alertdialog', { name: 'Your recovery codes' })
  await shown.waitFor()
  expect(await problemsOn(astrid)).toEqual([])
  const codes = await shown.getByRole('listitem').allTextContents()
  expect(codes).toHaveLength(10)
  const saved = astrid.waitForEvent('download')
  await shown.getByRole('button', { name: 'Save as a file' }).click()
  expect((await saved).suggestedFilename()).toBe('samop-recovery-codes.txt')
  await shown.getByRole('button', { name: 'I have saved them' }).click()
  await section.getByText(/10 left/).waitFor()
  await section.getByText(/Works since/).waitFor()

  await signOut(astrid)
  await astrid.getByRole('button', { name: 'admin@nordlys.example' }).click()
  // the earlier code is used up
  await astrid.getByLabel('Code').fill(await codeNow(secret, 1))
  await astrid.getByRole('button', { name: 'Sign in', exact: true }).last().click()
  await astrid.getByRole('heading', { level: 1, name: 'Incentives' }).waitFor()

  await signOut(astrid)
  await astrid.getByLabel('Email').fill('admin@nordlys.example')
  await astrid.getByLabel('Password', { exact: true }).fill('samop-demo')
  await astrid.getByRole('button', { name: 'Sign in', exact: true }).click()
  await astrid.getByRole('button', { name: 'Use a recovery code' }).click()
  await astrid.getByLabel('Recovery code').fill(codes[0]!)
  await astrid.getByRole('button', { name: 'Sign in', exact: true }).click()
  await astrid.getByRole('heading', { level: 1, name: 'Incentives' }).waitFor()
  await astrid.goto('/account')
  await section.getByText(/9 left/).waitFor()
  await astrid.context().close()
})

test('A user adds a passkey, signs in with it alone, confirms with it, and removes it', async () => {
  const erik = await stage.enter('user@nordlys.example')
  await withAuthenticator(erik)
  await erik.goto('/account')
  const section = erik.getByRole('region', { name: 'Two-step sign-in' })
  await addPasskey(erik, 'My laptop')
  await section.getByText('My laptop').waitFor()
  expect(await problemsOn(erik)).toEqual([])

  await signOut(erik)
  await erik.getByRole('button', { name: 'Sign in with a passkey' }).click()
  await erik.getByRole('heading', { level: 1, name: 'Incentives' }).waitFor()

  // after ten minutes the server asks for a confirmation again
  await erik.goto('about:blank')
  await stage.moveTo('2026-11-23T09:30:00Z')
  await erik.goto('/account')
  await section.getByRole('button', { name: 'Remove the passkey My laptop' }).click()
  const question = erik.getByRole('dialog', { name: 'Remove the passkey My laptop?' })
  await question.getByText(/It is the last one/).waitFor()
  await question.getByRole('button', { name: 'Remove' }).click()
  const confirming = erik.getByRole('dialog', { name: 'Confirm that it is you' })
  await confirming.getByRole('button', { name: 'Use a passkey' }).click()
  await section.getByText(/Only your password protects/).waitFor()
  await erik.context().close()
})

test('The program manager requires it of finance, who can do nothing else before; the lost passkey is removed', async () => {
  const finance = await stage.enter('finance@vendor.example')
  const manager = await stage.enter('programs@vendor.example')
  await manager.goto('/settings/members')
  await manager.getByRole('button', { name: 'Two-step sign-in' }).click()
  const rule = manager.getByRole('dialog', { name: 'Who must sign in with two steps' })
  await rule.getByRole('checkbox', { name: 'Finance' }).check()
  await rule.getByRole('button', { name: 'Save' }).click()
  await rule.waitFor({ state: 'hidden' })

  await withAuthenticator(finance)
  await finance.goto('/team')
  await finance.getByRole('heading', { level: 1, name: 'Add a second step to sign in' }).waitFor()
  expect(await problemsOn(finance)).toEqual([])
  await addPasskey(finance, 'Security key')
  await finance.getByRole('heading', { level: 1, name: 'Team' }).waitFor()

  await manager.reload()
  const row = manager.getByRole('row', { name: /finance@vendor.example/ })
  await row.getByText('Two-step sign-in').waitFor()
  await row.getByRole('button', { name: /^Actions for/ }).click()
  await manager.getByRole('menuitem', { name: 'Remove the second step' }).click()
  await manager
    .getByRole('dialog', { name: /^Remove the second step of/ })
    .getByRole('button', { name: 'Remove the second step' })
    .click()
  await row.getByText('Two-step sign-in').waitFor({ state: 'hidden' })
  await Promise.all([manager, finance].map((page) => page.context().close()))
})

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Account: / }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await page.getByRole('heading', { level: 1, name: 'Sign in to Samop' }).waitFor()
}

/** Adds a virtual security key that always answers. */
async function withAuthenticator(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page)
  await device.send('WebAuthn.enable')
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  const adding = page.getByRole('dialog', { name: 'Add a passkey' })
  await adding.getByLabel('Name').fill(name)
  await adding.getByRole('button', { name: 'Continue' }).click()
  await page
    .getByRole('alertdialog', { name: 'Your recovery codes' })
    .getByRole('button', { name: 'I have saved them' })
    .click()
}

/** The code that the app shows `steps` half minutes from now, by the server's clock (RFC 6238). */
async function codeNow(secret: string, steps = 0): Promise<string> {
  const { viewer } = await (
    await stage.caller('auditor@vendor.example')
  ).ask<{ viewer: { now: string } }>('{ viewer { now } }')
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.parse(viewer.now) / 30_000) + steps))
  const hash = createHmac('sha1', bytesOf(secret)).update(counter).digest()
  const at = hash.at(-1)! & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function bytesOf(base32: string): Buffer {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...base32].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
