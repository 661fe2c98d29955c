/** The largest document, in bytes (25 MB). */
export const maxDocumentBytes = 25 * 1024 * 1024

/** The types that may be uploaded, as sniffed from the content, and the file extension each is served with. */
export const contentTypes = {
  'application/pdf': { name: 'PDF', extension: 'pdf' },
  'image/png': { name: 'PNG', extension: 'png' },
  'image/jpeg': { name: 'JPEG', extension: 'jpg' },
  'image/webp': { name: 'WebP', extension: 'webp' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { name: 'DOCX', extension: 'docx' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: 'XLSX', extension: 'xlsx' },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': { name: 'PPTX', extension: 'pptx' },
  'text/csv': { name: 'CSV', extension: 'csv' },
  'text/plain': { name: 'TXT', extension: 'txt' },
} as const satisfies Record<string, { name: string; extension: string }>

export type ContentType = keyof typeof contentTypes
