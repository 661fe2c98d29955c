import { QuestionCircle16Regular } from '@fluentui/react-icons'
import { Suspense, useId } from 'react'
import { type GlossaryTerm, glossaryTerms, glossaryWords } from '../language/messages/glossary.ts'
import { useText } from '../language/useText.ts'
import { useHasBegun } from './begun.ts'
import css from './HelpNote.module.css'
import { lazyPart } from './lazyPart.ts'

const HelpMeaning = lazyPart(() => import('./HelpMeaning.tsx').then((module) => module.HelpMeaning))

/** What a word of the field means, beside the word. The meanings come once somebody begins to use the page. */
export function HelpNote({ term }: { term: GlossaryTerm }) {
  const text = useText()
  const id = useId()
  const hasBegun = useHasBegun()
  const named = text(glossaryWords.whatIs, { term: text(glossaryTerms[term]) })
  return (
    <span className={css['root']}>
      <button type="button" popoverTarget={id} className={css['button']} aria-label={named}>
        <QuestionCircle16Regular aria-hidden />
      </button>
      <span id={id} popover="auto" role="group" aria-label={named} className={css['note']}>
        <b>{text(glossaryTerms[term])}</b>
        {hasBegun && (
          <Suspense>
            <HelpMeaning term={term} />
          </Suspense>
        )}
      </span>
    </span>
  )
}
