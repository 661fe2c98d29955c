import { documentErrors } from '../document/documentErrors.ts'
import type { RouteErrorRow } from '../http/routeErrors.ts'

/** The codes that a download of an export is answered with, besides failures of the server. */
export const exportErrors = {
  UNAUTHENTICATED: documentErrors.UNAUTHENTICATED,
  SECOND_FACTOR_REQUIRED: documentErrors.SECOND_FACTOR_REQUIRED,
  NOT_FOUND: {
    status: 404,
    text: {
      en: 'You have no such export, or its week is over. Export again.',
      sv: 'Du har ingen sådan export, eller så har veckan gått. Exportera igen.',
    },
  },
} as const satisfies Record<string, RouteErrorRow>
