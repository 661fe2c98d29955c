import { languages } from '@samop/shared'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { currentLanguage } from '../language/languageChoice.ts'
import { server } from '../test/server.ts'
import { makeClient } from './client.ts'
import { documentOf } from './compactDocument.ts'
import { forgetEarlyAnswers } from './earlyAnswers.ts'

const hash = 'b'.repeat(64)
const claim = documentOf(hash, ['query', 'Claim', { id: 'ID!' }, [['claim', ['id', 'number'], { id: '$id' }]]])
const answer = (number: string) => ({ data: { claim: { __typename: 'Claim', id: '7', number } } })

let asked = 0
const ask = async () => (await makeClient().query({ query: claim, variables: { id: '7' } })).data

const haveAsked = (language: string) => {
  const early = { answer: Promise.resolve(Response.json(answer('asked early'))), language, at: performance.now() }
  window.samopEarly = new Map([[`${hash} {"id":"7"}`, early]])
}

beforeEach(() => {
  asked = 0
  server.use(
    http.post('http://samop.test/graphql', () => {
      asked += 1
      return HttpResponse.json(answer('asked late'))
    }),
  )
  haveAsked(currentLanguage())
})
afterEach(() => {
  delete window.samopEarly
})

test('what was asked while the page was loading is not asked again', async () => {
  expect(await ask()).toEqual(answer('asked early').data)
  expect(asked).toBe(0)
})

test('an early answer is used once', async () => {
  await ask()
  expect(await ask()).toEqual(answer('asked late').data)
})

test('once something has happened, an early answer is not used', async () => {
  forgetEarlyAnswers()
  expect(await ask()).toEqual(answer('asked late').data)
})

test('an early answer in another language than the page’s is not used', async () => {
  haveAsked(languages.find((each) => each !== currentLanguage())!)
  expect(await ask()).toEqual(answer('asked late').data)
})
