import { screen, waitFor, within } from '@testing-library/react'
import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { beforeEach, describe, expect, test } from 'vitest'
import { currentConnection } from '../../apollo/connection.ts'
import { forgetTyped } from '../../session/typedTexts.ts'
import { people } from '../../test/people.ts'
import { renderApp } from '../../test/renderApp.tsx'
import { draft } from '../test/claimFixture.ts'
import { claimServer } from '../test/claimServer.ts'

beforeEach(forgetTyped)

let sent = 0
const server = (answer: () => Response = () => HttpResponse.json({ id: 'document-2' }, { status: 201 })) =>
  http.post('http://samop.test/documents', () => {
    sent += 1
    return answer()
  })

const open = (upload: ReturnType<typeof server>) => {
  sent = 0
  return renderApp('/claims/claim-1/edit', {
    viewer: people.user,
    handlers: [...claimServer(() => draft), upload],
  })
}

const choose = async (...files: File[]) => {
  const button = await screen.findByRole('button', { name: 'Choose files' })
  const control = button.parentElement!.querySelector<HTMLInputElement>('input[type=file]')!
  Object.defineProperty(control, 'files', { value: files, configurable: true })
  control.dispatchEvent(new Event('change', { bubbles: true }))
}
const card = async (name: string) => within(await screen.findByRole('listitem', { name }))
const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const photo = (name: string, content: string, type = '') => new File([bytes(content)], name, { type })
const [jpeg, heic] = ['\xff\xd8\xff\xe0\0\x10JFIF\0', '\0\0\0\x18ftypheic\0\0\0\0mif1heic']

describe('A photo is judged by its content before it is sent', () => {
  test.each([
    ['a JPEG that ends in .HEIC', photo('IMG_2.HEIC', jpeg, 'image/heic')],
    ['a JPEG that ends in .jfif', photo('photo.jfif', jpeg)],
    ['a JPEG without an ending', photo('image', jpeg)],
  ])('%s is sent', async (_, file) => {
    open(server())
    await choose(file)
    expect(await (await card(file.name)).findByText('Uploaded, not attached yet')).toBeVisible()
  })

  test.each([
    ['a HEIC photo that ends in .jpg', photo('IMG_1.jpg', heic, 'image/jpeg')],
    ['an AVIF picture that ends in .png', photo('picture.png', heic.replaceAll('heic', 'avif'), 'image/png')],
  ])('%s is not, and the person learns how to get a JPEG', async (_, file) => {
    open(server())
    await choose(file)
    expect(await (await card(file.name)).findByText(/HEIC or AVIF.*Export it as JPEG/)).toBeVisible()
    expect(sent).toBe(0)
  })
})

describe('A file that the browser cannot read any more', () => {
  const changed = (file: File) => {
    const gone = () => Promise.reject(new DOMException('changed', 'NotReadableError'))
    Object.defineProperty(file, 'slice', { value: () => ({ arrayBuffer: gone }) })
    return file
  }

  test('is told to be changed before it is sent, and others go on', async () => {
    open(server())
    await choose(changed(photo('budget.pdf', '%PDF-1.7')), photo('proof.pdf', '%PDF-1.7'))
    expect(await (await card('budget.pdf')).findByText(/changed, moved or removed.*Choose it again/)).toBeVisible()
    expect((await card('budget.pdf')).queryByRole('button', { name: 'Try again' })).toBeNull()
    expect(await (await card('proof.pdf')).findByText('Uploaded, not attached yet')).toBeVisible()
    expect(sent).toBe(1)
  })

  test('is told to be changed while it was sent, and the server is not said to be away', async () => {
    const file = photo('budget.pdf', '%PDF-1.7')
    open(
      server(() => {
        changed(file)
        return HttpResponse.error()
      }),
    )
    await choose(file)
    expect(await (await card('budget.pdf')).findByText(/changed, moved or removed/)).toBeVisible()
    expect(currentConnection()).toBe('online')
  })
})

test('an upload that a proxy cuts shows no lost connection, and is not sent again by itself', async () => {
  open(server(() => HttpResponse.error()))
  await choose(photo('proof.pdf', '%PDF-1.7'))
  expect(
    await (await card('proof.pdf')).findByText('The upload was interrupted. What you wrote is kept.'),
  ).toBeVisible()
  await waitFor(() => expect(currentConnection()).toBe('online'))
  expect(sent).toBe(1)
})
