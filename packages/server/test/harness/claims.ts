import { deflateSync } from 'node:zlib'
import type { Story } from './story.ts'
import type { Who } from './world.ts'

export interface ClaimSeen {
  readonly id: string
  readonly number: string
  readonly status: string
  readonly version: number
  readonly amount: { readonly amount: string; readonly currency: string }
  readonly approvedAmount: { readonly amount: string } | null
  readonly reasons: readonly { readonly code: string; readonly text: string }[]
  readonly lines: readonly { readonly id: string }[]
  readonly documents: readonly { readonly id: string; readonly kind: string }[]
  readonly deadline: {
    readonly clock: string
    readonly state: string
    readonly dueOn: string
    readonly businessDaysLeft: number
  } | null
  readonly requirements: readonly { readonly code: string; readonly met: boolean }[]
  readonly availableActions: readonly {
    readonly action: string
    readonly allowed: boolean
    readonly refusals: readonly { readonly code: string }[]
  }[]
  readonly history: { readonly edges: readonly { readonly node: { readonly kind: string; readonly text: string } }[] }
}

export interface Payload {
  readonly claim: ClaimSeen | null
  readonly userErrors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[]
}

export const claimSeen = `fragment Seen on Claim { id number status version amount { amount currency } approvedAmount { amount } reasons { code text }
  lines { id } documents { id kind } deadline { clock state dueOn businessDaysLeft } requirements { code met }
  availableActions { action allowed refusals { code } } history(first: 50) { edges { node { kind text } } } }`

/** Runs a mutation on a claim and answers its payload. */
export const move = async (
  story: Story,
  who: Who,
  mutation: string,
  input: object,
  type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`,
): Promise<Payload> => {
  const query = `mutation Move($input: ${type}!) { it: ${mutation}(input: $input) { claim { ...Seen } userErrors { code message path } } } ${claimSeen}`
  return (await story.data<{ it: Payload }>(who, query, { input })).it
}

export const seen = async (story: Story, who: Who, id: string, language: 'en' | 'sv' = 'en'): Promise<ClaimSeen> =>
  (
    await story.data<{ claim: ClaimSeen }>(
      who,
      `query Seen($id: ID!) { claim(id: $id) { ...Seen } } ${claimSeen}`,
      { id },
      { language },
    )
  ).claim

/** A small valid PNG, different for each number. */
export const png = (number: number): Buffer => {
  const chunk = (type: string, body: Buffer) => {
    const head = Buffer.concat([Buffer.from(type), body])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(body.length)
    const check = Buffer.alloc(4)
    check.writeUInt32BE(crc32(head))
    return Buffer.concat([length, head, check])
  }
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Comment\0${number}`)),
    chunk('IDAT', deflateSync(Buffer.from([0, number % 256]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

let pictures = 0

export const upload = async (
  story: Story,
  who: Who,
  content: Buffer = png((pictures += 1)),
  name = 'picture.png',
): Promise<string> => {
  const boundary = 'samop-boundary'
  const response = await story.http.inject({
    method: 'POST',
    url: '/documents',
    headers: {
      ...story.headersOf(who, {}),
      'x-samop-upload': '1',
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
    payload: Buffer.concat([
      Buffer.from(
        `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: image/png\r\n\r\n`,
      ),
      content,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  })
  if (response.statusCode !== 201) throw new Error(response.body)
  return (response.json() as { id: string }).id
}

interface Draft {
  readonly amount?: string
  readonly who?: Who
  readonly invoiceNumber?: string
  readonly title?: string
  /** The end of every text of the claim, by which it is recognized anywhere. */
  readonly mark?: string
  readonly externalReference?: string
  /** A location and program other than the first. */
  readonly place?: { readonly programId?: string; readonly usagePeriodId?: string; readonly locationId?: string }
}

let invoices = 0

/** A draft with a line, an invoice and a proof of execution: all that a submission needs. */
export const draftClaim = async (
  story: Story,
  {
    amount = '12500.00',
    who = 'user',
    invoiceNumber = `INV-${(invoices += 1)}`,
    title = 'Nordic Cloud Expo',
    mark = '',
    externalReference = mark && `claim${mark}`,
    place = {},
  }: Draft = {},
): Promise<ClaimSeen> => {
  const partner = who === 'foreignAdmin' ? story.fabrikam : story.nordlys
  const created = await move(story, who, 'createClaim', {
    programId: story.programId,
    usagePeriodId: story.usagePeriodId,
    locationId: partner.locationIds[0],
    activityId: story.activityId,
    title: `${title}${mark}`,
    activityFrom: '2026-10-05',
    activityTo: '2026-10-07',
    externalReference,
    ...place,
  })
  const claimId = created.claim?.id as string
  const money = { amount, currency: 'SEK' }
  const added = await move(story, who, 'addClaimLine', {
    claimId,
    kind: 'THIRD_PARTY_INVOICE',
    supplier: `Expo Scandinavia AB${mark}`,
    invoiceNumber,
    invoiceDate: '2026-10-08',
    description: `Stand and signage${mark}`,
    netAmount: money,
    amount: money,
    ...(mark && { externalReference: `line${mark}` }),
  })
  const lineId = added.claim?.lines[0]?.id
  await move(story, who, 'attachDocument', {
    claimId,
    documentId: await upload(story, who),
    kind: 'INVOICE',
    note: `Invoice from the organizer${mark}`,
    lineId,
  })
  const done = await move(story, who, 'attachDocument', {
    claimId,
    documentId: await upload(story, who),
    kind: 'POE',
    note: `The stand on the first day${mark}`,
  })
  return done.claim as ClaimSeen
}

export const submitted = async (story: Story, draft: Draft = {}): Promise<ClaimSeen> => {
  const { id } = await draftClaim(story, draft)
  const { claim, userErrors } = await move(story, draft.who ?? 'user', 'submitClaim', { claimId: id })
  if (userErrors.length > 0) throw new Error(JSON.stringify(userErrors))
  return claim as ClaimSeen
}

export const underReview = async (story: Story, draft: Draft = {}): Promise<ClaimSeen> => {
  const { id } = await submitted(story, draft)
  return (await move(story, 'reviewer', 'pickUpClaim', { claimId: id })).claim as ClaimSeen
}

export const rejected = async (story: Story, draft: Draft = {}): Promise<ClaimSeen> => {
  const { id } = await underReview(story, draft)
  return (await move(story, 'reviewer', 'rejectClaim', { claimId: id, reasons: [wholeClaim(id)] })).claim as ClaimSeen
}

export const accepted = async (story: Story, draft: Draft = {}): Promise<ClaimSeen> => {
  const { id } = await rejected(story, draft)
  return (await move(story, 'user', 'acceptDecision', { claimId: id })).claim as ClaimSeen
}

export const disputed = async (story: Story, draft: Draft = {}): Promise<ClaimSeen> => {
  const { id } = await rejected(story, draft)
  return (await move(story, 'admin', 'disputeClaim', { claimId: id, argument: 'The photos show our stand.' }))
    .claim as ClaimSeen
}

export const actionRequired = async (story: Story, draft: Draft = {}): Promise<ClaimSeen> => {
  const { id } = await underReview(story, draft)
  return (await move(story, 'reviewer', 'requestAction', { claimId: id, reasons: [wholeClaim(id)] })).claim as ClaimSeen
}

export const wholeClaim = (id: string, code = 'PROOF_INSUFFICIENT') => ({
  code,
  text: 'The photos do not show your stand.',
  about: { kind: 'CLAIM', id },
})

function crc32(bytes: Buffer): number {
  let crc = ~0
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
