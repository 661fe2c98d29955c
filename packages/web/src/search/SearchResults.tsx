import { useQuery } from '@apollo/client/react'
import { statuses } from '@samop/shared'
import { type ReactNode, useId } from 'react'
import { claimWords } from '../language/messages/claim.ts'
import { searchWords } from '../language/messages/search.ts'
import { MoneyText } from '../language/MoneyText.tsx'
import { useText } from '../language/useText.ts'
import { href, paths } from '../paths.ts'
import { Link } from '../router/Link.tsx'
import { useViewer } from '../session/SessionProvider.tsx'
import { Text } from '../ui/layout/Text.tsx'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { foundOf } from './foundOf.ts'
import { searchDocument } from './searchDocument.ts'
import css from './SearchResults.module.css'

/** More than this belongs into a list. */
const most = 6

/** Claims, invoices and, for the vendor, partners that the words stand in, as links. */
export function SearchResults({ words, onFollow }: { words: string; onFollow: () => void }) {
  const text = useText()
  const { side } = useViewer()
  const result = useQuery(searchDocument, { variables: { words }, skip: words === '' })
  const edges = (result.data ?? (words === '' ? undefined : result.previousData))?.claims.edges
  const found =
    edges &&
    foundOf(
      edges.map(({ node }) => node),
      words,
    )
  return (
    <div className={css['root']}>
      <p role="status" className={found?.claims.length === 0 ? css['none'] : 'samop-hidden'}>
        {found && !result.loading && text(searchWords.found, { count: found.claims.length })}
      </p>
      {result.error && <ErrorState error={result.error} onRetry={() => void result.refetch()} />}
      {found && (
        <>
          <Group title={text(searchWords.claims)}>
            {found.claims.slice(0, most).map(({ id, number, title, status, amount, partner }) => (
              <Hit
                key={id}
                to={href(paths.claim, { id })}
                onFollow={onFollow}
                name={title || text(claimWords.untitled)}
                note={[number, side === 'VENDOR' && partner.name, text(statuses[status].label)]}
                end={<MoneyText money={amount} />}
              />
            ))}
          </Group>
          <Group title={text(searchWords.invoices)}>
            {found.invoices.slice(0, most).map(({ line, claim }) => (
              <Hit
                key={line.id}
                to={`${href(paths.claim, { id: claim.id })}#line-${line.id}`}
                onFollow={onFollow}
                name={line.invoiceNumber}
                note={[line.supplier, `${claim.number} ${claim.title}`]}
              />
            ))}
          </Group>
          {side === 'VENDOR' && (
            <Group title={text(searchWords.partners)}>
              {found.partners.map(({ id, name }) => (
                <Hit
                  key={id}
                  to={href(paths.reviewQueue, {}, { tab: 'all', q: name })}
                  onFollow={onFollow}
                  name={name}
                  note={[text(searchWords.partnerClaims)]}
                />
              ))}
            </Group>
          )}
          {side === 'VENDOR' && found.claims.length > most && (
            <Link to={href(paths.reviewQueue, {}, { tab: 'all', q: words })} onClick={onFollow} className={css['all']}>
              {text(searchWords.all)}
            </Link>
          )}
        </>
      )}
    </div>
  )
}

function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const id = useId()
  if (children.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <Text as="h2" size={200} weight="semibold" tone="faint" id={id} className={css['title']}>
        {title}
      </Text>
      <ul>{children}</ul>
    </section>
  )
}

interface HitProps {
  to: string
  onFollow: () => void
  name: ReactNode
  note: readonly (string | null | false)[]
  end?: ReactNode
}

function Hit({ to, onFollow, name, note, end }: HitProps) {
  return (
    <li>
      <Link to={to} onClick={onFollow} className={css['hit']}>
        <span className={css['name']}>{name}</span>
        <span className={css['note']}>{note.filter(Boolean).join(' · ')}</span>
        {end && <span className={css['end']}>{end}</span>}
      </Link>
    </li>
  )
}
