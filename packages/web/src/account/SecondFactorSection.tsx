import { useQuery } from '@apollo/client/react'
import { readFragment } from '../graphql/fragment-masking.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useText } from '../language/useText.ts'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import { Surface } from '../ui/Surface.tsx'
import { AppFactor } from './AppFactor.tsx'
import { PasskeyFactors } from './PasskeyFactors.tsx'
import { RecoveryFactor } from './RecoveryFactor.tsx'
import { secondFactorDocument, secondFactorFragment } from './secondFactorDocuments.ts'
import css from './SecondFactorSection.module.css'

export interface SecondFactorSectionProps {
  /** Called once the first factor is added and the person has seen its recovery codes. */
  onFirst?: () => void
}

/** Lists the person's second factors and changes them. */
export function SecondFactorSection({ onFirst }: SecondFactorSectionProps) {
  const text = useText()
  const { data, error, refetch } = useQuery(secondFactorDocument, { fetchPolicy: 'cache-and-network' })
  const factor = data && readFragment(secondFactorFragment, data.secondFactor)
  if (!factor)
    return (
      <Surface title={text(words.title)}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />}
      </Surface>
    )
  const count = (factor.totpAddedAt === null ? 0 : 1) + factor.passkeys.length
  return (
    <Surface title={text(words.title)}>
      <p>
        {text(count === 0 ? words.off : words.on)} {factor.required && text(words.required)}
      </p>
      <ul className={css['rows']}>
        <AppFactor since={factor.totpAddedAt} isLast={count === 1} onAdded={onFirst} />
        <PasskeyFactors passkeys={factor.passkeys} isLast={count === 1} onAdded={onFirst} />
        {count > 0 && <RecoveryFactor left={factor.recoveryCodesLeft} />}
      </ul>
    </Surface>
  )
}
