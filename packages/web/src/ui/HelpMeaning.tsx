import type { GlossaryTerm } from '../language/messages/glossary.ts'
import { glossaryMeanings } from '../language/messages/glossaryMeanings.ts'
import { useText } from '../language/useText.ts'

/** What a word of the field means. */
export function HelpMeaning({ term }: { term: GlossaryTerm }) {
  return useText()(glossaryMeanings[term])
}
