import { XMLParser } from 'fast-xml-parser'
import { found } from './finding.ts'
import { textOf } from './textOf.ts'

export interface Relationship {
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseAttributeValue: false,
  isArray: (name) => name === 'Relationship',
})

export const relationshipsOf = (part: Buffer, name: string): Relationship[] => {
  const rows = read(textOf(part, name), name).Relationships?.Relationship ?? []
  return rows.map(({ Type = '', Target = '', TargetMode = '' }) => ({
    type: Type.trim(),
    target: Target,
    isExternal: TargetMode.trim().toLowerCase() === 'external',
  }))
}

interface Read {
  readonly Relationships?: {
    readonly Relationship?: readonly Partial<Record<'Type' | 'Target' | 'TargetMode', string>>[]
  }
}

const read = (xml: string, name: string): Read => {
  try {
    return parser.parse(xml) as Read
  } catch {
    throw found('FILE_BROKEN', name)
  }
}
