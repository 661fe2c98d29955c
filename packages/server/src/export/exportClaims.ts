import type { ExportList, Language } from '@samop/shared'
import type { ClaimFilter } from '../claim/list/ClaimFilter.ts'
import { command } from '../command.ts'
import { badInput } from '../errors.ts'
import { acceptExport } from './acceptExport.ts'
import type { ListFilter } from './ListFilter.ts'
import { exportedLists } from './lists/exportedLists.ts'

interface Asked {
  readonly language: Language
  readonly idempotencyKey?: string | null
}

export interface ExportClaims extends Asked {
  readonly filter?: ClaimFilter | null
}

export const exportClaims = command(
  { name: 'exportClaims', needs: 'CALLER' },
  (change, { filter, language }: ExportClaims) =>
    acceptExport(change, { list: 'CLAIMS', filter: filter ? { claimFilter: filter } : {}, language }),
)

export interface ExportRows extends Asked {
  readonly list: ExportList
  readonly filter?: ListFilter | null
}

/** Exports any list. A filter of another list is refused, because it would be ignored. */
export const exportList = command(
  { name: 'exportList', needs: 'CALLER' },
  (change, { list, filter, language }: ExportRows) => {
    const given = Object.entries(filter ?? {}).filter(([, value]) => value !== undefined && value !== null)
    const foreign = given.find(([key]) => key !== exportedLists[list].filter)
    if (foreign) throw badInput(`input.filter.${foreign[0]}`, `belongs to another list than ${list}.`)
    return acceptExport(change, { list, filter: Object.fromEntries(given) as ListFilter, language })
  },
)
