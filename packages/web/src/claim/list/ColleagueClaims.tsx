import type { WaitingClaimFragment } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import { useDisputers } from '../dispute/useDisputers.ts'
import { WaitingGroup } from './WaitingGroup.tsx'

/** The claims on which only a colleague may act, under the colleague's name: rejections, for whoever may not dispute. */
export function ColleagueClaims({ claims }: { claims: readonly WaitingClaimFragment[] }) {
  const text = useText()
  const format = useFormat()
  const names = (useDisputers('REJECTED') ?? []).map(({ name }) => name)
  const [first] = names
  return (
    <WaitingGroup
      title={text(claimWords.turnOfAdmins, { count: names.length, names: format.list(names) })}
      claims={claims}
      below={({ id }) =>
        first && (
          <Link to={`${href(paths.claim, { id })}#dispute`}>{text(claimWords.askToDispute, { name: first })}</Link>
        )
      }
    />
  )
}
