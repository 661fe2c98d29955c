import { DialogActions, DialogBody, DialogContent, DialogTitle, Radio, RadioGroup } from '@fluentui/react-components'
import { actions, textLimits } from '@samop/shared'
import { type FormEvent, useRef } from 'react'
import { decisionWords } from '../../language/messages/decision.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../../ui/control/Button.tsx'
import { Textarea } from '../../ui/control/Textarea.tsx'
import { DangerButton } from '../../ui/DangerButton.tsx'
import { sendByKey, sendingKeys } from '../../ui/sendByKey.ts'
import { FormField } from '../../ui/FormField.tsx'
import { AmountField } from './AmountField.tsx'
import { CopyDraft } from './CopyDraft.tsx'
import css from './DecisionDialog.module.css'
import type { DecisionDialogProps } from './DecisionDialog.tsx'
import { isTyped } from './decisionDraft.ts'
import { decisionKeys, decisions } from './decisions.ts'
import { Meanwhile } from './Meanwhile.tsx'
import { ReasonList } from '../reason/ReasonList.tsx'
import { useDecisionForm } from './useDecisionForm.ts'
import { newestOf } from './useMeanwhile.ts'
import { WhatNext } from './WhatNext.tsx'
import { Text } from '../../ui/layout/Text.tsx'

/** The form of a decision: which one, its reasons, and what follows from it. */
export function DecisionForm({ claim, places: things, inHand, onDone }: DecisionDialogProps) {
  const text = useText()
  const format = useFormat()
  const form = useRef<HTMLFormElement>(null)
  const { draft, change, close, begin } = inHand
  const { decision, refusal, approved, reasons, places, meanwhile, problems, needsReasons, amounts, ...state } =
    useDecisionForm(claim, things, inHand)
  const Confirm = decision === 'REJECT' ? DangerButton : Button
  const unsent = draft.reasons.filter(isTyped).length
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const result = await state.submit()
    if (result === 'done') onDone(decision)
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(wrong)?.focus())
  }
  return (
    <DialogBody>
      <form
        ref={form}
        noValidate
        className={css['form']}
        onSubmit={(event) => void submit(event)}
        onKeyDown={sendByKey}
      >
        <DialogTitle>
          {text(decisionWords.dialogTitle, { action: text(actions[decision].label), number: claim.number })}
        </DialogTitle>
        <DialogContent className={css['content'] ?? ''}>
          {meanwhile.length > 0 && (
            <Meanwhile
              entries={meanwhile}
              onSeen={refusal ? undefined : () => change({ seen: newestOf(claim), version: claim.version })}
            />
          )}
          <RadioGroup
            layout="horizontal"
            className={css['choice'] ?? ''}
            aria-label={text(decisionWords.decision)}
            value={decision}
            onChange={(_, { value }) => change({ decision: decisionKeys.find((key) => key === value) ?? decision })}
          >
            {decisionKeys.map((key) => (
              <Radio key={key} value={key} label={text(actions[key].label)} />
            ))}
          </RadioGroup>
          {decision === 'APPROVE' && (
            <AmountField
              typed={draft.amount}
              claimed={claim.amount}
              approved={approved}
              onChange={(amount) => change({ amount })}
            />
          )}
          {needsReasons ? (
            <ReasonList
              reasons={reasons}
              places={places}
              problems={problems}
              begin={begin}
              onChange={(next) => change({ reasons: next })}
              amounts={amounts}
              {...(approved.less && {
                hint: text(decisionWords.reasonsPartial, { amount: format.money(approved.less) }),
              })}
            />
          ) : (
            unsent > 0 && <Text tone="soft">{text(decisionWords.reasonsNotSent, { count: unsent })}</Text>
          )}
          <FormField
            label={text(decisionWords.comment)}
            hint={text(decisionWords.commentHint)}
            limit={{ typed: draft.comment, most: textLimits.comment }}
          >
            <Textarea
              rows={2}

              value={draft.comment}
              onChange={(_, { value }) => change({ comment: value })}
            />
          </FormField>
          {!refusal && <WhatNext decision={decision} claim={claim} approved={approved} />}
          {refusal && <CopyDraft draft={draft} places={places} />}
        </DialogContent>
        <DialogActions className={css['actions'] ?? ''}>
          <Text weight="semibold" tone="danger" role="alert" className={css['problem']}>
            {state.busy ? null : (refusal ?? state.problem)}
          </Text>
          <Text tone="soft" role="status" className={css['sending']}>
            {state.busy && text(decisionWords.sending)}
          </Text>
          <Button onClick={close}>{text(decisionWords.keepAndClose)}</Button>
          <Confirm
            type="submit"
            appearance="primary"
            disabledFocusable={state.busy || refusal !== null}
            title={text(decisionWords.sendKeys)}
            aria-keyshortcuts={sendingKeys}
          >
            {text(decisions[decision].confirm, { amount: approved.money ? format.money(approved.money) : '' })}
          </Confirm>
        </DialogActions>
      </form>
    </DialogBody>
  )
}

const wrong = '[aria-invalid=true], [role=alert][tabindex]'
