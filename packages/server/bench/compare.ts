import autocannon from 'autocannon'

export interface Asked {
  readonly url: string
  readonly headers?: Record<string, string>
  readonly body: string
}

export interface Compared {
  /** The product's requests a second divided by the plain server's: the median of pairs that were measured one after the other. */
  readonly ratio: number
  readonly product: number
  readonly plain: number
}

export interface Rounds {
  readonly warm: boolean
  readonly pairs: number
  /** Length of each measurement: seconds, or in a quick run a number of requests. */
  readonly length: { readonly duration: number } | { readonly amount: number }
}

const headersOf = ({ headers }: Asked) => ({ 'content-type': 'application/json', 'accept-language': 'en', ...headers })

/** The part of an answer that must be equal: its data without cursors and ids of entries, which the product seals, and without the cost. */
const substance = (body: string) =>
  body
    .replaceAll(/"((?:start|end)?[cC]ursor)":"[^"]*"/g, '"$1":""')
    .replaceAll(/"id":"(?:\d+|[\w-]{37,})"/g, '"id":""')
    .replace(/(,"extensions":\{.*\})?\}\s*$/s, '')

export const answerOf = async (asked: Asked): Promise<string> =>
  (await fetch(asked.url, { method: 'POST', headers: headersOf(asked), body: asked.body })).text()

/** The answer of both; throws when they differ or are empty. */
const sameAnswer = async (product: Asked, plain: Asked): Promise<string> => {
  const [ours, theirs] = await Promise.all([answerOf(product), answerOf(plain)])
  const [one, other] = [substance(ours), substance(theirs)]
  if (one !== other) throw new Error(`the answers differ:\n${around(one, other)}\n${around(other, one)}`)
  return ours
}

const around = (one: string, other: string) => {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return `…${one.slice(Math.max(0, at - 100), at + 100)}…`
}

const connections = 8
const isCompressed = ({ headers }: Asked) => headers?.['accept-encoding'] !== undefined

/** Measures answers a second, and compares every answer with the expected one. */
const rate = async (asked: Asked, expectBody: string, length: Rounds['length']): Promise<number> => {
  const expected = substance(expectBody)
  const result = await autocannon({
    url: asked.url,
    method: 'POST',
    headers: headersOf(asked),
    body: asked.body,
    connections,
    ...length,
    // autocannon does not unpack: `sameAnswer` has compared what is inside
    verifyBody: (body) => isCompressed(asked) || substance(String(body)) === expected,
  })
  if (result.errors + result.non2xx + result.mismatches + result.timeouts > 0)
    throw new Error(`${asked.url}: ${result.errors} errors, ${result.mismatches} wrong answers`)
  // A run by number lasts until the next full second, so its duration is not exact.
  return 'amount' in length ? (connections * 1000) / result.latency.average : result['2xx'] / result.duration
}

export const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}

/** Measures both in turns, so that other work of the machine affects both alike. Both must answer the same. */
export const compare = async (
  product: Asked,
  plain: Asked,
  rounds: Rounds,
): Promise<Compared & { readonly bytes: number }> => {
  const body = await sameAnswer(product, plain)
  return inTurns({ asked: product, body }, { asked: plain, body }, rounds)
}

/** Measures two different requests in turns. */
export const compareCosts = async (
  product: Asked,
  plain: Asked,
  rounds: Rounds,
): Promise<Compared & { readonly bytes: number }> => {
  const [one, other] = await Promise.all([answerOf(product), answerOf(plain)])
  return inTurns({ asked: product, body: one }, { asked: plain, body: other }, rounds)
}

interface Expected {
  readonly asked: Asked
  readonly body: string
}

const inTurns = async (product: Expected, plain: Expected, { warm, pairs, length }: Rounds) => {
  const rateOf = ({ asked, body }: Expected) => rate(asked, body, length)
  if (warm) for (const one of [plain, product]) await rateOf(one)
  const rates: { product: number; plain: number }[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    const order = pair % 2 === 0 ? (['product', 'plain'] as const) : (['plain', 'product'] as const)
    const found = { product: 0, plain: 0 }
    for (const one of order) found[one] = await rateOf(one === 'product' ? product : plain)
    rates.push(found)
  }
  return {
    ratio: median(rates.map((one) => one.product / one.plain)),
    product: median(rates.map((one) => one.product)),
    plain: median(rates.map((one) => one.plain)),
    bytes: Buffer.byteLength(product.body),
  }
}
