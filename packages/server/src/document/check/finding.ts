/** What a check found in a file; the codes are rows of documentErrors. */
export interface Finding {
  readonly code:
    | 'FILE_MACROS'
    | 'FILE_ACTIVE'
    | 'FILE_EMBEDDED'
    | 'FILE_EXTERNAL'
    | 'FILE_UNPACKS'
    | 'FILE_ENCRYPTED'
    | 'FILE_BROKEN'
  /** The details: a name from the file. */
  readonly what: string
}

/** Ends a check at its first finding. */
export class Found extends Error {
  readonly finding: Finding

  constructor(finding: Finding) {
    super(finding.code)
    this.finding = finding
  }
}

export const found = (code: Finding['code'], what: string): Found => new Found({ code, what })
