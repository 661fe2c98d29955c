import { glossaryTerms, glossaryWords } from '../language/messages/glossary.ts'
import { glossaryMeanings } from '../language/messages/glossaryMeanings.ts'
import { useText } from '../language/useText.ts'
import { Page } from '../ui/Page.tsx'
import { Surface } from '../ui/Surface.tsx'
import css from './GlossaryPage.module.css'

export function GlossaryPage() {
  const text = useText()
  const terms = Object.entries(glossaryTerms).map(([key, term]) => ({
    term: text(term),
    meaning: text(glossaryMeanings[key as keyof typeof glossaryMeanings]),
  }))
  return (
    <Page title={glossaryWords.title} summary={text(glossaryWords.summary)} printable>
      <Surface>
        <dl className={css['list']}>
          {terms.map(({ term, meaning }) => (
            <div key={term}>
              <dt className={css['term']}>{term}</dt>
              <dd className={css['meaning']}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Surface>
    </Page>
  )
}
