import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { setNow } from '../../language/now.ts'
import { makeAutosave } from './autosave.ts'
import type { Texts } from './autosaveTypes.ts'
import type { ChangeRefusal } from '../../change/changeRefusal.ts'
import type { ChangeResult } from '../../change/sendChange.ts'

type Key = 'title' | 'amount'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function formOf(stored: Record<Key, string>) {
  const sent: Texts<Key>[] = []
  const answers: ((result: ChangeResult) => void)[] = []
  const form = makeAutosave<Key>()
  const configure = () =>
    form.configure(
      {
        title: { stored: stored.title },
        amount: {
          stored: stored.amount,
          read: (typed) => (/^\d+$/.test(typed) ? { value: typed } : { problem: 'no amount' }),
        },
      },
      (values) => {
        sent.push(values)
        return new Promise((resolve) => answers.push(resolve))
      },
    )
  configure()
  /** The server accepts the change, and the page shows it. */
  const accept = async () => {
    Object.assign(stored, sent.at(-1))
    configure()
    answers.shift()?.({ kind: 'done', payload: {} })
    await vi.advanceTimersByTimeAsync(0)
  }
  return { form, sent, accept, answer: (result: ChangeResult) => answers.shift()?.(result) }
}

const refusedTitle: ChangeRefusal = { code: 'BAD_USER_INPUT', message: 'Not that.', path: ['title'], about: null }

test('fields filled in one after the other are saved as one change', async () => {
  const { form, sent } = formOf({ title: '', amount: '0' })
  form.type('title', 'Posters')
  form.leave('title')
  form.type('amount', '12')
  form.leave('amount')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent).toEqual([{ title: 'Posters', amount: '12' }])
})

test('text typed while a change is being sent is saved after it and not overwritten', async () => {
  const { form, sent, accept } = formOf({ title: '', amount: '0' })
  form.type('title', 'Po')
  await vi.advanceTimersByTimeAsync(1_000)
  form.type('title', 'Posters')
  await accept()
  expect(form.state().typed.title).toBe('Posters')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent).toEqual([{ title: 'Po' }, { title: 'Posters' }])
  await accept()
  expect(form.state().saving.kind).toBe('saved')
  form.leave('title')
  expect(form.state().typed).toEqual({})
})

test('a change that does not reach the server is tried again by itself', async () => {
  const { form, sent, answer, accept } = formOf({ title: '', amount: '0' })
  form.type('title', 'Posters')
  await vi.advanceTimersByTimeAsync(1_000)
  answer({ kind: 'failed', error: new TypeError('no network') })
  await vi.advanceTimersByTimeAsync(0)
  expect(form.state()).toMatchObject({ saving: { kind: 'failed' }, typed: { title: 'Posters' } })
  await vi.advanceTimersByTimeAsync(5_000)
  await accept()
  expect(sent).toHaveLength(2)
  expect(form.state().saving.kind).toBe('saved')
})

test('a refused text stays with its reason and is not sent again until it changes', async () => {
  const { form, sent, answer } = formOf({ title: '', amount: '0' })
  form.type('title', 'Bad')
  await vi.advanceTimersByTimeAsync(1_000)
  answer({ kind: 'refused', refusals: [refusedTitle], payload: null })
  await vi.advanceTimersByTimeAsync(0)
  form.leave('title')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(1)
  expect(form.state()).toMatchObject({ typed: { title: 'Bad' }, errors: { title: 'Not that.' } })
  form.type('title', 'Good')
  await vi.advanceTimersByTimeAsync(1_000)
  expect(sent.at(-1)).toEqual({ title: 'Good' })
})

test('an unreadable text is marked when the field is left, and is never sent', async () => {
  const { form, sent } = formOf({ title: '', amount: '0' })
  form.type('amount', 'twelve')
  form.leave('amount')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toEqual([])
  expect(form.state()).toMatchObject({ errors: { amount: 'no amount' }, saving: { kind: 'failed' } })
})

test('typing the stored text again sends nothing', async () => {
  const { form, sent } = formOf({ title: 'Posters', amount: '0' })
  form.type('title', 'Poster')
  form.type('title', 'Posters')
  form.leave('title')
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toEqual([])
  expect(form.state()).toMatchObject({ typed: {}, saving: { kind: 'idle' } })
})

test('a refused field does not prevent the others from being saved', async () => {
  const { form, sent, answer, accept } = formOf({ title: '', amount: '0' })
  form.type('title', 'Bad')
  form.leave('title')
  form.type('amount', '12')
  await vi.advanceTimersByTimeAsync(1_000)
  answer({ kind: 'refused', refusals: [refusedTitle], payload: null })
  await vi.advanceTimersByTimeAsync(0)
  expect(sent).toEqual([{ title: 'Bad', amount: '12' }, { amount: '12' }])
  await accept()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(sent).toHaveLength(2)
  expect(form.state()).toMatchObject({
    typed: { title: 'Bad' },
    errors: { title: 'Not that.' },
    saving: { kind: 'failed' },
  })
})

test('the time of saving is the server’s', async () => {
  setNow(Temporal.Instant.from('2027-03-01T09:30:00Z'))
  const { form, accept } = formOf({ title: '', amount: '0' })
  form.type('title', 'Posters')
  await vi.advanceTimersByTimeAsync(1_000)
  await accept()
  const { saving } = form.state()
  setNow(Temporal.Now.instant())
  expect(saving).toEqual({ kind: 'saved', at: expect.stringMatching(/^2027-03-01T09:30:0/) as string })
})
