import { useQuery } from '@apollo/client/react'
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { keysWords } from '../language/messages/keys.ts'
import { shellWords } from '../language/messages/shell.ts'
import { MomentText } from '../language/MomentText.tsx'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { FocusReturn } from '../ui/FocusReturn.tsx'
import { Stack } from '../ui/layout/Stack.tsx'
import { Text } from '../ui/layout/Text.tsx'
import { ErrorState } from '../ui/state/ErrorState.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import { apiKeyHistoryDocument } from './apiKeyDocuments.ts'
import type { KeyDialogProps } from './RotateKeyDialog.tsx'

/** Everything that happened to a key, newest first. */
export function KeyHistoryDialog({ apiKey: { id, name }, onClose }: KeyDialogProps) {
  const text = useText()
  const { data, error, refetch } = useQuery(apiKeyHistoryDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const key = data?.node && 'history' in data.node ? data.node : undefined
  return (
    <Dialog open onOpenChange={(_, { open }) => open || onClose()}>
      <DialogSurface>
        <FocusReturn />
        <DialogBody>
          <DialogTitle>{text(keysWords.historyTitle, { name })}</DialogTitle>
          <DialogContent>
            {!key && (error ? <ErrorState error={error} onRetry={() => void refetch()} /> : <Loading rows={3} />)}
            <Stack as="ol" gap={12}>
              {key?.history.edges.map(({ node }) => (
                <li key={node.id}>
                  <Text weight="semibold">{node.text}</Text>
                  <Text size={200} tone="soft">
                    {node.actor.name}
                    {' · '}
                    <MomentText moment={node.at} />
                  </Text>
                </li>
              ))}
            </Stack>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{text(shellWords.close)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}
