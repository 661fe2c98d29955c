import { Key20Regular } from '@fluentui/react-icons'
import { Suspense, useState } from 'react'
import type { SecondFactorFactsFragment } from '../graphql/graphql.ts'
import { secondFactorWords as words } from '../language/messages/secondFactor.ts'
import { useFormat } from '../language/useFormat.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { lazyPart } from '../ui/lazyPart.ts'
import { FactorRow } from './FactorRow.tsx'
import { RemoveFactorDialog } from './RemoveFactorDialog.tsx'
import { removePasskeyDocument } from './secondFactorDocuments.ts'
import { useFactorChange } from './useFactorChange.ts'
import css from './SecondFactorSection.module.css'
import { Stack } from '../ui/layout/Stack.tsx'
import { Row } from '../ui/layout/Row.tsx'
import { Text } from '../ui/layout/Text.tsx'

const AddPasskeyDialog = lazyPart(() => import('./AddPasskeyDialog.tsx').then((module) => module.AddPasskeyDialog))

type Passkey = SecondFactorFactsFragment['passkeys'][number]

export interface PasskeyFactorsProps {
  passkeys: readonly Passkey[]
  isLast: boolean
  onAdded: (() => void) | undefined
}

/** The rows for passkeys on devices and security keys. */
export function PasskeyFactors({ passkeys, isLast, onAdded }: PasskeyFactorsProps) {
  const text = useText()
  const format = useFormat()
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Passkey>()
  const removal = useFactorChange(removePasskeyDocument)
  return (
    <FactorRow
      icon={<Key20Regular aria-hidden />}
      title={text(words.passkeys)}
      action={<Button onClick={() => setAdding(true)}>{text(words.addPasskey)}</Button>}
      below={
        passkeys.length > 0 && (
          <Stack as="ul" gap={8} className={css['passkeys']}>
            {passkeys.map((passkey) => {
              const { id, name, createdAt, lastUsedAt } = passkey
              const added = format.moment(createdAt)
              return (
                <Row
                  as="li"
                  gap={[4, 12]}
                  align="center"
                  justify="space-between"
                  wrap
                  key={id}
                  className={css['passkey']}
                >
                  <div>
                    <Text as="div" tone="plain">
                      {name}
                    </Text>
                    {lastUsedAt === null
                      ? text(words.passkeyUnused, { added })
                      : text(words.passkeyUsed, { added, used: format.moment(lastUsedAt) })}
                  </div>
                  <Button
                    size="small"
                    aria-label={text(words.removeNamed, { name })}
                    onClick={() => setRemoving(passkey)}
                  >
                    {text(words.remove)}
                  </Button>
                </Row>
              )
            })}
          </Stack>
        )
      }
    >
      {passkeys.length === 0 && <p>{text(words.passkeysNone)}</p>}
      {adding && (
        <Suspense>
          <AddPasskeyDialog
            onClose={(isFirst) => {
              setAdding(false)
              if (isFirst) onAdded?.()
            }}
          />
        </Suspense>
      )}
      {removing && (
        <RemoveFactorDialog
          title={text(words.removePasskeyTitle, { name: removing.name })}
          isLast={isLast}
          removal={removal}
          onRemove={async () => (await removal.send({ passkeyId: removing.id })) !== undefined}
          onClose={() => setRemoving(undefined)}
        >
          {text(words.removePasskeyText)}
        </RemoveFactorDialog>
      )}
    </FactorRow>
  )
}
