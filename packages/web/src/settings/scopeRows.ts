import type { Scope, Text } from '@samop/shared'
import { keysWords } from '../language/messages/keys.ts'

export const scopeRows: Readonly<Record<Scope, { label: Text; hint: Text }>> = {
  READ: { label: keysWords.read, hint: keysWords.readHint },
  WRITE: { label: keysWords.write, hint: keysWords.writeHint },
}

export const scopeKeys = Object.keys(scopeRows) as readonly Scope[]
