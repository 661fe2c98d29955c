import type { Caller } from './api.ts'
import { pdf, png } from './files.ts'

export interface MadeClaim {
  id: string
  number: string
  title: string
}

interface Places {
  funds: {
    edges: {
      node: { program: { id: string; name: string }; usagePeriod: { id: string; label: string }; currency: string }
    }[]
  }
  locations: { id: string; name: string }[]
}

/** A claim of the cloud program with one line of 12,000 kronor, its invoice and a proof. It can be submitted. */
export async function draftClaim({ ask, change, upload }: Caller, title: string): Promise<MadeClaim> {
  const { funds, locations } = await ask<Places>(
    '{ funds { edges { node { program { id name } usagePeriod { id label } currency } } } locations { id name } }',
  )
  const fund = funds.edges.find(
    ({ node }) => node.program.name.startsWith('Cloud') && node.usagePeriod.label === 'FY26 H2',
  )?.node
  const place = { programId: fund?.program.id, usagePeriodId: fund?.usagePeriod.id }
  const { activities } = await ask<{ activities: { id: string; key: string }[] }>(
    'query ($programId: ID!, $usagePeriodId: ID!) { activities(programId: $programId, usagePeriodId: $usagePeriodId) { id key } }',
    place,
  )
  const made = await change<{ claim: MadeClaim }>(
    'createClaim',
    {
      ...place,
      title,
      locationId: locations.find(({ name }) => name === 'Stockholm')?.id,
      activityId: activities.find(({ key }) => key === 'PRINT_ADVERTISING')?.id,
      activityFrom: '2026-11-09',
      activityTo: '2026-11-10',
    },
    'claim { id number title }',
  )
  const claimId = made.claim.id
  const { line } = await change<{ line: { id: string } }>(
    'addClaimLine',
    {
      claimId,
      kind: 'THIRD_PARTY_INVOICE',
      supplier: 'Norrtryck AB',
      invoiceNumber: `N-${made.claim.number}`,
      invoiceDate: '2026-11-11',
      description: 'Full page',
      amount: { amount: '12000.00', currency: fund?.currency },
    },
    'line { id }',
  )
  const files = [
    { paper: pdf('invoice.pdf'), kind: 'INVOICE', note: 'Invoice of the printer', lineId: line.id },
    { paper: png('advert.png'), kind: 'POE', note: 'The page as printed' },
  ]
  for (const { paper, ...rest } of files) {
    const documentId = await upload(paper.name, paper.buffer)
    await change('attachDocument', { claimId, documentId, ...rest })
  }
  return made.claim
}

export async function submitClaim(caller: Caller, title: string): Promise<MadeClaim> {
  const claim = await draftClaim(caller, title)
  await caller.change('submitClaim', { claimId: claim.id })
  return claim
}
