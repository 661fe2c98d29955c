import { longestPassword, shortestPassword, type Text, type Values } from '@samop/shared'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { type PasswordFaultCode, passwordFaults } from './passwordFaults.ts'

/** The person whose password it will be: a password must not consist of what others know of them. */
export interface PasswordOwner {
  readonly name: string
  readonly email: string
  readonly organization: string | null
}

export interface PasswordFault {
  readonly code: PasswordFaultCode
  readonly text: Text
  readonly values: Values
}

/**
 * Why a text cannot be somebody's password; undefined = it can. Every way to set a password asks here. It judges the
 * length, and whether somebody who knows the person and the lists of leaked passwords would guess it.
 */
export const passwordFault = async (password: string, owner: PasswordOwner): Promise<PasswordFault | undefined> => {
  const plain = password.normalize('NFC')
  const length = [...plain].length
  if (length < shortestPassword) return fault('PASSWORD_TOO_SHORT')
  if (length > longestPassword) return fault('PASSWORD_TOO_LONG')
  const judge = await theJudge()
  const known = wordsOf(owner)
  const { score, sequence } = judge.check(plain, known)
  // Without the person's own words, too little is left to withstand guessing.
  const isPersonal = sequence.some((part) => 'dictionaryName' in part && part.dictionaryName === 'userInputs')
  if (score < leastScore) return fault(isPersonal ? 'PASSWORD_PERSONAL' : 'PASSWORD_COMMON')
  return withoutWords(plain, known).length < leastOfOwn ? fault('PASSWORD_PERSONAL') : undefined
}

/** On zxcvbn's scale of 0 to 4: 3 withstands a thief of the hashes for a while. */
const leastScore = 3
const leastOfOwn = 6

let judge: Promise<ZxcvbnFactory> | undefined

/** Loaded when the first password is set, because its lists are large. */
const theJudge = () => (judge ??= makeJudge())

const makeJudge = async () => {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: longestPassword })
}

const product = [
  'samop',
  'contoso',
  'incentives',
  'incitament',
  'co-op',
  'coop',
  'claim',
  'anspråk',
  'password',
  'lösenord',
]

const wordsOf = ({ name, email, organization }: PasswordOwner): string[] => [
  ...new Set(
    [...product, email, name, organization ?? '', ...`${name} ${email} ${organization ?? ''}`.split(/[^\p{L}\p{N}]+/u)]
      .map((word) => word.toLowerCase().replaceAll(' ', ''))
      .filter((word) => word.length >= 3),
  ),
]

const withoutWords = (password: string, words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase())
    .replace(/[^\p{L}\p{N}]/gu, '')

const fault = (code: PasswordFaultCode): PasswordFault => ({
  code,
  text: passwordFaults[code],
  values: { least: shortestPassword, most: longestPassword },
})
