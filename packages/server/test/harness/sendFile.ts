import type { Story } from './story.ts'
import type { Who } from './world.ts'

export interface Sent {
  readonly status: number
  readonly retryAfter: string | null
  readonly id?: string
  readonly error?: { readonly code: string; readonly message: string }
}

/** Uploads a file over a real connection to the story's `address`. */
export const sendFile = async (
  story: Story,
  address: string,
  name: string,
  content: Buffer,
  { who = 'user', language = 'en' }: { who?: Who; language?: 'en' | 'sv' } = {},
): Promise<Sent> => {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(content)]), name)
  const response = await fetch(`${address}/documents`, {
    method: 'POST',
    headers: { ...story.headersOf(who, { language }), 'x-samop-upload': '1' },
    body: form,
  })
  const body = (await response.json()) as Pick<Sent, 'id' | 'error'>
  return { status: response.status, retryAfter: response.headers.get('retry-after'), ...body }
}
