import { useQuery } from '@apollo/client/react'
import { isNotFound } from '../../apollo/errors.ts'
import { readFragment } from '../../graphql/fragment-masking.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useParams } from '../../router/useParams.ts'
import { ButtonLink } from '../../ui/ButtonLink.tsx'
import { Page } from '../../ui/Page.tsx'
import { Surface } from '../../ui/Surface.tsx'
import { claimCrumbs } from '../claimCrumbs.ts'
import { ClaimHeader } from '../page/ClaimHeader.tsx'
import { WithdrawDraft } from '../page/WithdrawDraft.tsx'
import { claimDocument, claimWholeFragment } from '../claimWhole.ts'
import css from './EditClaimPage.module.css'
import { EditColumns } from './EditColumns.tsx'
import { LeaveWarning } from '../saving/LeaveWarning.tsx'
import { useClaimNews } from '../useClaimNews.ts'
import { useFocusHash } from './useFocusHash.ts'
import { useInSlices } from '../../ui/useInSlices.ts'

/** Edits a draft, or a claim that requires action. Everything saves itself. */
export function EditClaimPage() {
  const { id = '' } = useParams(paths.editClaim)
  const text = useText()
  const { data: latest, error, refetch } = useQuery(claimDocument, { variables: { id } })
  const data = useInSlices(latest)
  const claim = data && readFragment(claimWholeFragment, data.claim)
  useClaimNews(id, claim?.status)
  useFocusHash(claim !== undefined)
  const open = claim && (claim.detailsEditable || claim.linesAddable || claim.documentsAddable)
  const claimPage = href(paths.claim, { id })
  const name = claim ? claim.title || claimWords.untitled : shellWords.claim
  return (
    <Page
      title={shellWords.editClaim}
      breadcrumb={[...claimCrumbs(claim), { text: name, to: claimPage }]}
      summary={claim && `${claim.number} · ${typeof name === 'string' ? name : text(name)} · ${claim.program.name}`}
      actions={
        <>
          {claim && <WithdrawDraft claim={claim} />}
          <ButtonLink to={claimPage}>{text(editWords.viewClaim)}</ButtonLink>
        </>
      }
      loading={!data}
      error={latest ? undefined : error}
      notFound={isNotFound(error)}
      onRetry={() => void refetch()}
    >
      {claim && (
        <div className={css['root']}>
          <ClaimHeader claim={claim} />
          {open ? (
            <EditColumns claim={claim} />
          ) : (
            <Surface title={text(editWords.lockedTitle)}>
              <p className={css['locked']}>{text(editWords.lockedText)}</p>
              <ButtonLink to={claimPage}>{text(editWords.viewClaim)}</ButtonLink>
            </Surface>
          )}
          <LeaveWarning />
        </div>
      )}
    </Page>
  )
}
