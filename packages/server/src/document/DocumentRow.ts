import type { ContentType, DocumentKind, Person } from '@samop/shared'

export interface DocumentRow {
  readonly id: string
  readonly kind: DocumentKind
  readonly name: string
  readonly note: string
  readonly lineId: string | null
  readonly bytes: number
  readonly contentType: ContentType
  readonly sha256: string
  readonly uploadedBy: Person
  readonly uploadedAt: string
  readonly attachedAt: string
}
