import { Suspense } from 'react'
import type { ClaimWholeFragment } from '../../graphql/graphql.ts'
import { lazyPart } from '../../ui/lazyPart.ts'
import { useMedia } from '../../ui/useMedia.ts'
import { DocumentForms } from '../document/DocumentForms.tsx'
import { ClaimFacts } from '../page/ClaimFacts.tsx'
import { ClaimReasons } from '../page/ClaimReasons.tsx'
import { SubmitBar } from '../submit/SubmitBar.tsx'
import { SubmitPanel } from '../submit/SubmitPanel.tsx'
import { useSubmit } from '../submit/useSubmit.ts'
import { DetailsForm } from './DetailsForm.tsx'
import css from './EditClaimPage.module.css'
import { LineForms } from './LineForms.tsx'

const SubmitDialog = lazyPart(() => import('../submit/SubmitDialog.tsx').then((module) => module.SubmitDialog))

/** The forms of a claim, and beside or below them what is missing and the button that submits. */
export function EditColumns({ claim }: { claim: ClaimWholeFragment }) {
  const submit = useSubmit(claim)
  const isNarrow = useMedia('(max-width: 1079px)')
  // Beside the forms the panel lists what the reviewer asks for.
  const listsRequests = !isNarrow && claim.unansweredReasons.length > 0
  return (
    <>
      <div className={css['columns']}>
        <div className={css['main']}>
          {!listsRequests && <ClaimReasons claim={claim} />}
          {claim.detailsEditable && <DetailsForm key={claim.id} claim={claim} />}
          <LineForms claim={claim} />
          <DocumentForms claim={claim} />
          {!claim.detailsEditable && <ClaimFacts claim={claim} />}
        </div>
        <div className={css['side']}>
          <SubmitPanel claim={claim} submit={submit} withButton={!isNarrow} />
        </div>
      </div>
      {isNarrow && <SubmitBar submit={submit} />}
      {submit.asking && (
        <Suspense>
          <SubmitDialog claim={claim} onClose={submit.close} />
        </Suspense>
      )}
    </>
  )
}
