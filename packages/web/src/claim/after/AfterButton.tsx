import { ArrowUndo20Regular, CheckmarkCircle20Regular, Copy20Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { lazyPart } from '../../ui/lazyPart.ts'
import { type AfterAction, nameOfAfter } from './afterActions.ts'

const AfterDialog = lazyPart(() => import('./AfterDialog.tsx').then((module) => module.AfterDialog))

export const afterButtonFragment = graphql(`
  fragment AfterButton on Claim {
    status
    ...AfterDialog
  }
`)

export interface AfterButtonProps {
  claim: FragmentType<typeof afterButtonFragment>
  action: AfterAction
  allowed: boolean
  /** The id of the text that says why it is not possible. */
  why?: string
}

const icons = {
  COPY: <Copy20Regular />,
  ACCEPT: <CheckmarkCircle20Regular />,
  TAKE_BACK_ACCEPTANCE: <ArrowUndo20Regular />,
}

/** A button for what can be done after a decision, which opens its dialog. */
export function AfterButton({ claim: masked, action, allowed, why }: AfterButtonProps) {
  const text = useText()
  const claim = readFragment(afterButtonFragment, masked)
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        icon={icons[action]}
        disabledFocusable={!allowed}
        aria-describedby={allowed ? undefined : why}
        onClick={() => allowed && setAsking(true)}
      >
        {text(nameOfAfter(action, claim.status))}
      </Button>
      {asking && (
        <Suspense>
          <AfterDialog claim={claim} action={action} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  )
}
