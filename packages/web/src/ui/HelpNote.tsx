import { QuestionCircle16Regular } from '@fluentui/react-icons'
import { useId } from 'react'
import { glossaryMeanings, type GlossaryTerm, glossaryTerms, glossaryWords } from '../language/messages/glossary.ts'
import { useText } from '../language/useText.ts'
import css from './HelpNote.module.css'

/** What a word of the field means, beside the word. */
export function HelpNote({ term }: { term: GlossaryTerm }) {
  const text = useText()
  const id = useId()
  const named = text(glossaryWords.whatIs, { term: text(glossaryTerms[term]) })
  return (
    <span className={css['root']}>
      <button type="button" popoverTarget={id} className={css['button']} aria-label={named}>
        <QuestionCircle16Regular aria-hidden />
      </button>
      <span id={id} popover="auto" role="group" aria-label={named} className={css['note']}>
        <b>{text(glossaryTerms[term])}</b>
        {text(glossaryMeanings[term])}
      </span>
    </span>
  )
}
