import { Client } from 'pg'
import type { Sent } from './statements.ts'
import type { Story } from './story.ts'

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly Plans?: readonly Node[]
}

/** The nodes of a statement's plan with the serving login, for a partner or the vendor. */
export const planOf = async ({ database }: Story, { text, values }: Sent, partner: string | null): Promise<Node[]> => {
  const client = new Client({ connectionString: database.appUrl })
  await client.connect()
  try {
    await client.query('begin')
    const settings = { side: partner ? 'PARTNER' : 'VENDOR', partner: partner ?? '', programs: '', locations: '' }
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [`samop.${name}`, value])
    const { rows } = await client.query({ text: `explain (format json) ${text}`, values })
    return flat((rows[0] as { 'QUERY PLAN': { Plan: Node }[] })['QUERY PLAN'][0]!.Plan)
  } finally {
    await client.end()
  }
}

const flat = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flat)]

export const indexesOf = (plan: readonly Node[]): string[] => plan.flatMap((node) => node['Index Name'] ?? [])

/** The tables that the plan reads completely. */
export const readWhole = (plan: readonly Node[]): string[] =>
  plan.flatMap((node) => (node['Node Type'] === 'Seq Scan' ? (node['Relation Name'] ?? []) : []))
