import { contentTypes, maxDocumentBytes, type Text } from '@samop/shared'
import type { DocumentKind } from '../../graphql/graphql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'

/** A file being uploaded to a claim. Its kind, note and line stay even when sending fails. */
export interface Upload {
  key: string
  file: File
  /** Empty until a kind is chosen. */
  kind: DocumentKind | ''
  note: string
  lineId: string
  state: 'WAITING' | 'SENDING' | 'SENT' | 'FAILED' | 'REFUSED'
  /** The share already sent, 0 to 1. */
  share: number
  documentId: string | null
  /** SHA-256 of the content, as the server told it. */
  sha256: string | null
  /** Why it failed or was refused: one of our texts, or the server's own sentence. */
  problem: Text | string | null
}

export type UploadAction =
  | { type: 'ADD'; files: readonly File[]; suggest: Suggest | undefined }
  | { type: 'CHANGE'; key: string; change: Partial<Upload> }
  | { type: 'REMOVE'; key: string }

/** Fills in what a file most likely is. */
export type Suggest = (name: string, kind: DocumentKind | '') => Pick<Upload, 'kind' | 'lineId' | 'note'>

let count = 0

export function uploadsAfter(uploads: readonly Upload[], action: UploadAction): readonly Upload[] {
  if (action.type === 'ADD') return [...uploads, ...action.files.map((file) => uploadOf(file, action.suggest))]
  if (action.type === 'REMOVE') return uploads.filter(({ key }) => key !== action.key)
  return uploads.map((upload) => (upload.key === action.key ? { ...upload, ...action.change } : upload))
}

/** What the file picker offers. */
export const acceptedFiles = [
  ...Object.keys(contentTypes),
  ...Object.values(contentTypes).map(({ extension }) => `.${extension}`),
  '.jpeg',
  '.jfif',
].join(',')

export const acceptedNames = Object.values(contentTypes).map(({ name }) => name)

function uploadOf(file: File, suggest: Suggest | undefined): Upload {
  const problem = problemOf(file)
  count += 1
  return {
    key: `upload-${count}`,
    file,
    kind: guessKind(file.name),
    note: '',
    lineId: '',
    state: problem ? 'REFUSED' : 'WAITING',
    share: 0,
    documentId: null,
    sha256: null,
    problem,
    ...suggest?.(file.name, guessKind(file.name)),
  }
}

/** Refuses a file by its size; `problemBeforehand` looks at its beginning, the server at all of it. */
function problemOf(file: File): Text | null {
  if (file.size === 0) return editWords.fileEmpty
  if (file.size > maxDocumentBytes) return editWords.fileTooLarge
  return null
}

const guesses: readonly [RegExp, DocumentKind][] = [
  [/invoice|faktura/i, 'INVOICE'],
  [/\bcsr\b|intyg|certification/i, 'CSR'],
  [/\bpoe\b|proof|bevis|screenshot|sk[äa]rm(bild|avbild)/i, 'POE'],
  [/metric|m[äa]tv[äa]rde|statist/i, 'METRICS'],
]

function guessKind(name: string): DocumentKind | '' {
  return guesses.find(([pattern]) => pattern.test(name))?.[1] ?? ''
}
