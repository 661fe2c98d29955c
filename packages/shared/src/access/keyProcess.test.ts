import { describe, expect, test } from 'vitest'
import { lostStatuses } from '../process/lifecycle.ts'
import { availableActions, refusals } from '../process/refusals.ts'
import type { Actor } from './actor.ts'
import { type KeyAction, type KeyFacts, type KeyInput, keyProcess } from './keyProcess.ts'
import { system } from './person.ts'

const admin: Actor = {
  kind: 'MEMBER',
  id: 'astrid',
  name: 'Astrid Berg',
  role: 'INCENTIVES_ADMIN',
  partnerId: 'nordlys',
  programIds: null,
  locationIds: null,
  scopes: ['READ', 'WRITE'],
}
const now = '2026-11-23T09:00:00.000Z'
const at = (actor: Actor) => ({ actor, now, today: '2026-11-23' })
const key: KeyFacts = { id: 'erp', status: 'ACTIVE', expiresAt: '2026-12-01T00:00:00.000Z' }
const codes = (action: KeyAction, facts: Partial<KeyFacts> = {}, input?: KeyInput, actor = admin) =>
  refusals(keyProcess, { ...key, ...facts }, action, at(actor), input).map(({ code }) => code)

describe('the life of an API key', () => {
  test('reaches every status, and ends only where it says so', () => {
    expect(lostStatuses(keyProcess)).toEqual([])
  })

  test('offers an admin what the status allows, and a user nothing', () => {
    const offered = (status: KeyFacts['status']) =>
      availableActions(keyProcess, { ...key, status }, at(admin)).flatMap(({ action, refusals: found }) =>
        found.length === 0 ? [action] : [],
      )
    expect(offered('ACTIVE')).toEqual(['RENAME', 'ROTATE', 'REVOKE'])
    expect(offered('EXPIRING')).toEqual(['RENAME', 'ROTATE', 'REVOKE'])
    expect(offered('REVOKED')).toEqual([])
    expect(offered('EXPIRED')).toEqual([])
    for (const action of ['RENAME', 'ROTATE', 'REVOKE'] as const) {
      expect(codes(action, {}, {}, { ...admin, role: 'INCENTIVES_USER' })).toEqual(['ROLE'])
      expect(codes(action, {}, {}, { ...admin, kind: 'KEY' })).toEqual(['ROLE'])
    }
  })

  test('expires after its last day only, by the system only', () => {
    expect(codes('EXPIRE', {}, {}, system)).toEqual(['DEADLINE_PASSED'])
    expect(codes('EXPIRE', { expiresAt: now }, {}, system)).toEqual([])
    expect(codes('EXPIRE', { expiresAt: now })).toEqual(['ROLE'])
  })

  test.each<[string, KeyInput, readonly string[]]>([
    ['at once', {}, []],
    ['until its last day', { oldSecretsEndAt: '2026-12-01T00:00:00.000Z' }, []],
    ['beyond its last day', { oldSecretsEndAt: '2026-12-01T00:00:00.001Z' }, ['KEY_OVERLAP']],
    ['with a last day that is today', { expiresOn: '2026-11-23' }, ['KEY_EXPIRY']],
  ])('is rotated %s', (_, input, refused) => {
    expect(codes('ROTATE', {}, input)).toEqual(refused)
  })

  test('has old secrets for 30 days at most, and none after its last day', () => {
    const endless = { expiresAt: null }
    expect(codes('ROTATE', endless, { oldSecretsEndAt: '2026-12-23T09:00:00.000Z' })).toEqual([])
    expect(codes('ROTATE', endless, { oldSecretsEndAt: '2026-12-23T09:00:00.001Z' })).toEqual(['KEY_OVERLAP'])
    expect(codes('ROTATE', { expiresAt: now }, {})).toEqual(['KEY_OVER'])
  })
})
