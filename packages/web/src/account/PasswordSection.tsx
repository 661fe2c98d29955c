import { Suspense, useState } from 'react'
import { accountWords } from '../language/messages/account.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { Surface } from '../ui/Surface.tsx'

const ChangePasswordDialog = lazyPart(() =>
  import('./ChangePasswordDialog.tsx').then((module) => module.ChangePasswordDialog),
)

export function PasswordSection({ workingKeyCount }: { workingKeyCount: number }) {
  const text = useText()
  const [changing, setChanging] = useState(false)
  return (
    <Surface
      title={text(accountWords.password)}
      actions={<Button onClick={() => setChanging(true)}>{text(accountWords.change)}</Button>}
    >
      <p>{text(accountWords.passwordText)}</p>
      {changing && (
        <Suspense>
          <ChangePasswordDialog workingKeyCount={workingKeyCount} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </Surface>
  )
}
