import { Suspense, useState } from 'react'
import { sessionWords } from '../language/messages/session.ts'
import { useText } from '../language/useText.ts'
import { lazyPart } from '../ui/lazyPart.ts'
import { type DemoMember, signIn, type SignInResult } from './auth.ts'
import css from './DemoMembers.module.css'
import type { Way } from './secondStep.ts'
import { SignInProblem } from './SignInProblem.tsx'
import { Text } from '../ui/layout/Text.tsx'

const SecondStepForm = lazyPart(() => import('./SecondStepForm.tsx').then((module) => module.SecondStepForm))

export interface DemoMembersProps {
  accounts: readonly DemoMember[]
  password: string
  onSignedIn: () => void
}

/** The demonstration's accounts; one click signs in. */
export function DemoMembers({ accounts, password, onSignedIn }: DemoMembersProps) {
  const text = useText()
  const [problem, setProblem] = useState<SignInResult>()
  const [ways, setWays] = useState<readonly Way[]>()
  const [busy, setBusy] = useState(false)
  const organisations = Map.groupBy(accounts, (account) => account.organisation)

  async function choose(account: DemoMember) {
    if (busy) return
    setBusy(true)
    const result = await signIn(account.email, password)
    setBusy(false)
    if (result.kind === 'signedIn') onSignedIn()
    else if (result.kind === 'secondStep') setWays(result.ways)
    else setProblem(result)
  }

  if (ways)
    return (
      <section className={css['root']}>
        <Suspense>
          <SecondStepForm ways={ways} onSignedIn={onSignedIn} onBack={() => setWays(undefined)} />
        </Suspense>
      </section>
    )
  return (
    <section className={css['root']} aria-labelledby="demo-title">
      <Text as="h2" size={400} weight="semibold" id="demo-title" className={css['title']}>
        {text(sessionWords.demoTitle)}
      </Text>
      <p className={css['hint']}>{text(sessionWords.demoHint)}</p>
      {problem && <SignInProblem problem={problem} />}
      {[...organisations].map(([organisation, members]) => (
        <div key={organisation}>
          <Text as="h3" size={200} weight="semibold" tone="faint" className={css['organisation']}>
            {organisation}
          </Text>
          <ul>
            {members.map((account) => (
              <li key={account.email}>
                <button type="button" className={css['account']} onClick={() => void choose(account)}>
                  <Text as="span" weight="semibold">
                    {account.name}
                  </Text>
                  <span className={css['role']}>{text(account.role)}</span>
                  <Text as="span" size={200} tone="faint" className={css['email']}>
                    {account.email}
                  </Text>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className={css['password']}>{text(sessionWords.demoPassword, { password })}</p>
    </section>
  )
}
