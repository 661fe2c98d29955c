import { Copy16Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { problemOf } from '../../change/problems.ts'
import type { ChangeResult } from '../../change/sendChange.ts'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import { lazyComponent } from '../../ui/lazyComponent.ts'
import css from './SimilarInvoices.module.css'

const ConfirmOtherInvoice = lazyComponent(() =>
  import('./ConfirmOtherInvoice.tsx').then((module) => module.ConfirmOtherInvoice),
)

export const similarInvoicesFragment = graphql(`
  fragment SimilarInvoices on ClaimLine {
    id
    similarInvoices {
      mark
      same
      confirmed
      text
      claimId
      claimNumber
    }
  }
`)

export interface SimilarInvoicesProps {
  line: FragmentType<typeof similarInvoicesFragment>
  /** Confirms that the line’s invoice is not one of these; absent where nobody can confirm it. */
  onConfirm?: (marks: readonly string[]) => Promise<ChangeResult>
}

/** Lists invoices of other claims that may be the line’s; the partner can confirm that the line’s is another one. */
export function SimilarInvoices({ line: masked, onConfirm }: SimilarInvoicesProps) {
  const text = useText()
  const [problem, setProblem] = useState<string>()
  const { similarInvoices: found } = readFragment(similarInvoicesFragment, masked)
  if (found.length === 0) return null

  async function confirm(mark: string, checked: boolean) {
    setProblem(undefined)
    const before = found.filter((each) => each.confirmed && each.mark !== mark).map((each) => each.mark)
    const result = await onConfirm?.(checked ? [...before, mark] : before)
    setProblem(problemOf(result, text))
  }

  return (
    <ul aria-label={text(claimWords.similarInvoices)} className={css['list']}>
      {found.map(({ mark, same, confirmed, text: invoice, claimId, claimNumber }) => (
        <li key={mark} className={confirmed ? css['confirmed'] : css['open']}>
          {onConfirm && !same ? (
            <Suspense>
              <ConfirmOtherInvoice
                confirmed={confirmed}
                label={text(claimWords.invoiceAnother, { invoice })}
                onChange={(is) => void confirm(mark, is)}
              />
            </Suspense>
          ) : (
            <>
              <Copy16Regular aria-hidden className={css['icon']} />
              <span>{text(saying(same, confirmed), { invoice })}</span>
            </>
          )}
          {claimId && claimNumber && (
            <Link className={css['link']} to={href(paths.claim, { id: claimId })}>
              {text(claimWords.openClaim, { number: claimNumber })}
            </Link>
          )}
        </li>
      ))}
      {problem && (
        <li role="alert" className={css['problem']}>
          {problem}
        </li>
      )}
    </ul>
  )
}

const saying = (same: boolean, confirmed: boolean) =>
  same ? claimWords.invoiceSame : confirmed ? claimWords.invoiceConfirmed : claimWords.invoiceUnconfirmed
