import { useQuery } from '@apollo/client/react'
import { Button, Textarea } from '@fluentui/react-components'
import { clocks, textLimits } from '@samop/shared'
import { type FormEvent, useRef, useState } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { now } from '../../language/now.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { claimDeadlineFragment } from '../ClaimDeadline.tsx'
import css from './DisputeForm.module.css'
import { FileDrop } from '../document/FileDrop.tsx'
import { lineNames } from '../lineNames.ts'
import { UploadCard } from '../document/UploadCard.tsx'
import { useDispute } from './useDispute.ts'
import type { Draft } from '../saving/useDraft.ts'
import { useFocusAfterRemoval } from '../document/useFocusAfterRemoval.ts'
import { WhyThisDate } from '../WhyThisDate.tsx'
import { Stack } from '../../ui/layout/Stack.tsx'
import { Text } from '../../ui/layout/Text.tsx'

export const disputeFormFragment = graphql(`
  fragment DisputeForm on Claim {
    id
    number
    amount {
      amount
      currency
    }
    program {
      id
      disputeLimit
    }
    lines {
      id
      description
      supplier
    }
  }
`)

export const disputePreviewDocument = graphql(`
  query DisputePreview($programId: ID!, $from: DateTime!) {
    deadlinePreview(programId: $programId, clock: DISPUTE_REVIEW, from: $from) {
      ...ClaimDeadline
    }
  }
`)

export interface DisputeFormProps {
  claim: FragmentType<typeof disputeFormFragment>
  draft: Draft
}

export function DisputeForm({ claim: masked, draft }: DisputeFormProps) {
  const text = useText()
  const format = useFormat()
  const claim = readFragment(disputeFormFragment, masked)
  const box = useRef<HTMLTextAreaElement>(null)
  const { argument, setArgument, uploads, errors, problem, busy, check, send } = useDispute(claim, draft)
  const files = useRef<HTMLDivElement>(null)
  const remove = useFocusAfterRemoval(uploads, files)
  const [from] = useState(() => now().round('second').toString())
  const { data } = useQuery(disputePreviewDocument, { variables: { programId: claim.program.id, from } })
  const due = data && readFragment(claimDeadlineFragment, data.deadlinePreview)

  const [asking, setAsking] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = check()
    if (found === 'argument') box.current?.focus()
    setAsking(found === 'ready')
  }

  async function confirmed() {
    await send()
    setAsking(false)
  }

  return (
    <Stack as="form" gap={16} noValidate className={css['root']} onSubmit={submit}>
      <FormField
        label={text(claimWords.disputeArgument)}
        hint={text(claimWords.disputeArgumentHint)}
        error={errors.argument}
        limit={{ typed: argument, most: textLimits.argument }}
        required
      >
        <Textarea
          ref={box}
          name="argument"
          rows={5}
          resize="vertical"
          value={argument}
          onChange={(_, { value }) => setArgument(value)}
        />
      </FormField>
      <div ref={files}>
        <Text as="h3" size={300} weight="regular" className={css['title']}>
          {text(claimWords.disputeDocuments)}
        </Text>
        <FileDrop onFiles={uploads.add} />
        {uploads.uploads.length > 0 && (
          <Stack as="ul" gap={12} className={css['list']} aria-label={text(editWords.newDocuments)}>
            {uploads.uploads.map((upload) => (
              <UploadCard
                key={upload.key}
                upload={upload}
                uploads={{ ...uploads, remove }}
                sentText={text(editWords.uploadedForDispute)}
                lines={lineNames(claim.lines, text)}
                errors={errors.documents?.[upload.key] ?? {}}
              />
            ))}
          </Stack>
        )}
      </div>
      {due && (
        <div>
          <p>{text(claimWords.disputeDue, { day: format.day(due.dueOn) })}</p>
          <WhyThisDate clock={text(clocks[due.clock].label)} calendar={due.calendar} steps={due.steps} />
        </div>
      )}
      {problem && (
        <Text tone="danger" role="alert">
          {problem}
        </Text>
      )}
      <Button type="submit" appearance="primary" size="large" disabledFocusable={busy}>
        {text(claimWords.dispute)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={text(claimWords.disputeTitle, { number: claim.number })}
        confirm={text(claimWords.dispute)}
        busy={busy}
        onConfirm={() => void confirmed()}
        onClose={() => setAsking(false)}
      >
        {text(claimWords.disputeConfirm, {
          limit: claim.program.disputeLimit,
          amount: format.money(claim.amount),
        })}
      </ConfirmDialog>
    </Stack>
  )
}
