import { expect, test } from 'vitest'
import { apiChangelogPage, apiChanges } from './apiChangelog.ts'

const released = 'type Query { claim(id: ID!): String! fund: Int }'
const changed = 'type Query { claim(id: ID!): String fund: Int period: Period } type Period { label: String }'
const announced = { places: /^Query\.claim$/, on: '2026-11-28', says: 'A claim may be null.' }

test('a change that breaks clients is refused until it is announced', async () => {
  const { faults } = await apiChanges({ released, present: changed }, [])
  expect(faults).toEqual([expect.stringMatching(/^Field 'Query.claim' changed type .*: breaks clients/)])
  expect((await apiChanges({ released, present: changed }, [announced])).faults).toEqual([])
})

test('an announcement without a change is refused', async () => {
  const { faults } = await apiChanges({ released, present: released }, [announced])
  expect(faults).toEqual(['announced, but not changed: A claim may be null.'])
})

test('a change inside a value can be announced where its description tells of it', async () => {
  const [before, after] = ['"In cents." data: Int', '"As a decimal." data: Int'].map((data) => `type Query { ${data} }`)
  const inside = { places: /^Query\.data$/, inside: true, on: '2026-11-28', says: 'Read decimals.' } as const
  const { section, faults } = await apiChanges({ released: before!, present: after! }, [inside])
  expect(faults).toEqual([])
  expect(section).toContain('- Read decimals. (Announced 2026-11-28.) `Query.data`')
  expect((await apiChanges({ released: before!, present: before! }, [inside])).faults).toHaveLength(1)
})

test('the page lists what breaks and what to do, then what is new, then earlier releases', async () => {
  const { section } = await apiChanges({ released, present: changed }, [announced])
  const page = apiChangelogPage(section, '# Old head\n\n## Unreleased\n\n- gone\n\n## 2026-10-01\n\n- Funds.\n')
  expect(page.split('\n## ').slice(1)).toEqual([
    "Unreleased\n\n### Breaking\n\n- A claim may be null. (Announced 2026-11-28.) `Query.claim`\n\n### Other changes\n\n- Type 'Period' was added.\n- Field 'period' was added to object type 'Query'.\n",
    '2026-10-01\n\n- Funds.\n',
  ])
})
