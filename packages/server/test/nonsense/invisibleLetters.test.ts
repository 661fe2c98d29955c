import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ClaimSeen, draftClaim } from '../harness/claims.ts'
import { startStory, type Story } from '../harness/story.ts'

let story: Story
let claim: ClaimSeen
beforeAll(async () => {
  story = await startStory()
  claim = await draftClaim(story)
})
afterAll(() => story.stop())

const named = async (title: string) => {
  const { data, errors } = await story.ask<{ updateClaim: { claim: { title: string } } }>(
    'user',
    'mutation($input: UpdateClaimInput!) { updateClaim(input: $input) { claim { title } } }',
    { input: { claimId: claim.id, title } },
  )
  return errors ? errors[0]!.message : data.updateClaim.claim.title
}

describe('a name with an invisible character is refused, and the message names the field and the character', () => {
  test.each([
    ['a Hangul filler', 'Expo\u3164', 'U+3164'],
    ['a half-width filler', '\uffa0Expo', 'U+FFA0'],
    ['an empty Braille cell', 'Expo\u2800AB', 'U+2800'],
    ['a joiner between Latin letters', 'Ex\u200dpo', 'U+200D'],
    ['a non-joiner between Latin letters', 'Ex\u200cpo', 'U+200C'],
    ['a variation selector', 'Expo\ufe01', 'U+FE01'],
    ['a tag', 'Expo\u{e0041}', 'U+E0041'],
    ['a mark of direction', 'Expo\u200f', 'U+200F'],
    ['an Arabic mark of direction', 'Expo\u061c', 'U+061C'],
    ['a grapheme joiner', 'Ex\u034fpo', 'U+034F'],
    ['an invisible times', 'Ex\u2062po', 'U+2062'],
    ['an anchor of annotations', 'Ex\ufff9po', 'U+FFF9'],
    ['a musical beam', 'Ex\u{1d173}po', 'U+1D173'],
  ])('%s', async (_, title, character) => {
    expect(await named(title)).toBe(`input.title: must not hold the invisible character ${character}.`)
  })

  test.each(['a\u202eb', 'a\u2066b', 'a\u0007b', 'a\u2028b', 'a\nb'])(
    'one that turns or breaks the line',
    async (title) => {
      expect(await named(title)).toBe('input.title: must be one line without control characters.')
    },
  )
})

describe('invisible characters of copied text are removed', () => {
  test.each([
    ['\ufeffExpo', 'Expo'],
    ['Ex\u200bpo', 'Expo'],
    ['Ex\u00adpo', 'Expo'],
    ['Ex\u2060po', 'Expo'],
    ['Expo\u00a02026', 'Expo 2026'],
    ['Expo\u30002026', 'Expo 2026'],
    ['Expo\u20092026', 'Expo 2026'],
  ])('%j', async (sent, kept) => {
    expect(await named(sent)).toBe(kept)
  })

  test('two invoice numbers that look the same are the same', async () => {
    const line = async (invoiceNumber: string, supplier: string) => {
      const { updateClaimLine } = await story.data<{
        updateClaimLine: { line: { invoiceNumber: string; supplier: string } }
      }>(
        'user',
        'mutation($input: UpdateClaimLineInput!) { updateClaimLine(input: $input) { line { invoiceNumber supplier } } }',
        { input: { lineId: claim.lines[0]!.id, invoiceNumber, supplier } },
      )
      return updateClaimLine.line
    }
    expect(await line('INV\u200b-7', 'Expo\u00a0AB')).toEqual({ invoiceNumber: 'INV-7', supplier: 'Expo AB' })
  })
})

describe('invisible characters that writing needs stay', () => {
  test.each([
    ['a family', '👩‍👩‍👧 Expo'],
    ['a heart', '❤️ Expo'],
    ['a waving hand', '👋🏽 Expo'],
    ['Persian', 'نمی‌خواهم'],
    ['Hindi', 'क्‍ष'],
    ['a Han selector', '葛\u{e0100}城'],
    ['Swedish', 'Räksmörgås – “Mässan” 2026'],
  ])('%s', async (_, title) => {
    expect(await named(title)).toBe(title)
  })
})

describe('a comment', () => {
  const say = async (text: string) => {
    const { data, errors } = await story.ask<{ comment: { event: { comment: string } } }>(
      'user',
      'mutation($input: CommentInput!) { comment(input: $input) { event { comment } } }',
      { input: { claimId: claim.id, text } },
    )
    return errors ? errors[0]!.message : data.comment.event.comment
  }

  test('keeps its lines, its tabs and its emoji', async () => {
    const text = 'One\n\tTwo\r\nThree 👩‍👩‍👧 ❤️'
    expect(await say(text)).toBe(text)
  })

  test('must not have marks that reverse the direction of writing, nor other control characters', async () => {
    expect(await say('exe.\u202efdp')).toBe('input.text: must not hold the control character U+202E.')
    expect(await say('a\u001b[2J')).toBe('input.text: must not hold the control character U+001B.')
  })
})

test('a key’s name with an invisible character is refused', async () => {
  const { errors } = await story.ask(
    'admin',
    'mutation($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
    { input: { name: 'ERP\u3164', scopes: ['READ'] } },
  )
  expect(errors![0]!.message).toBe('input.name: must not hold the invisible character U+3164.')
})
