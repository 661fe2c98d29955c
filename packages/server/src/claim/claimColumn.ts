import type { ClaimField } from '@samop/shared'

/** The column of a field in the table of claims: preApprovalId → pre_approval_id. */
export const columnOf = (key: ClaimField): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
