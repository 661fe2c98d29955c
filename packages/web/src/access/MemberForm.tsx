import { DialogActions, DialogContent, DialogTitle } from '@fluentui/react-components'
import { roles } from '@samop/shared'
import type { FormEvent } from 'react'
import { membersWords } from '../language/messages/members.ts'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Button } from '../ui/control/Button.tsx'
import { Input } from '../ui/control/Input.tsx'
import { Select } from '../ui/control/Select.tsx'
import { focusWrong } from '../ui/focusWrong.ts'
import { FormField } from '../ui/FormField.tsx'
import { LimitFields } from './LimitFields.tsx'
import type { MadeLink } from './HandOverLink.tsx'
import dialog from '../ui/DialogForm.module.css'
import type { MemberDialogProps } from './MemberDialog.tsx'
import { rolesOf } from './roleChoices.ts'
import { useMemberForm } from './useMemberForm.ts'
import { Text } from '../ui/layout/Text.tsx'

export interface MemberFormProps extends MemberDialogProps {
  /** Called when there is a link to hand over. */
  onLink: (made: MadeLink) => void
}

export function MemberForm({ member, partner, onClose, onLink }: MemberFormProps) {
  const text = useText()
  const { values, set, problems, busy, submit } = useMemberForm({ member, partner, onDone: onClose, onLink })
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    void submit().then((sent) => sent || focusWrong(form))
  }
  const inviteTitle = partner ? text(membersWords.inviteTo, { partner: partner.name }) : text(membersWords.inviteTitle)
  return (
    <form noValidate className={dialog['form']} onSubmit={send}>
      <DialogTitle>{member ? text(membersWords.changeTitle, { name: member.name }) : inviteTitle}</DialogTitle>
      <DialogContent className={dialog['fields'] ?? ''}>
        <FormField
          label={text(membersWords.name)}
          error={problems.name}
          required
          limit={{ typed: values.name, most: 100 }}
        >
          <Input autoFocus value={values.name} onChange={(_, { value }) => set({ name: value })} />
        </FormField>
        {!member && (
          <FormField
            label={text(membersWords.email)}
            hint={text(membersWords.emailHint)}
            error={problems.email}
            required
            limit={{ typed: values.email, most: 254 }}
          >
            <Input
              type="email"
              autoComplete="off"
              value={values.email}
              onChange={(_, { value }) => set({ email: value })}
            />
          </FormField>
        )}
        <FormField label={text(membersWords.role)} error={problems.role}>
          <Select value={values.role} onChange={(_, { value }) => set({ role: value as typeof values.role })}>
            {rolesOf(partner ? 'PARTNER' : 'VENDOR').map((role) => (
              <option key={role} value={role}>
                {text(roles[role].label)}
              </option>
            ))}
          </Select>
        </FormField>
        {partner && <LimitFields partnerId={partner.id} values={values} problems={problems} onChange={set} />}
        {member && (
          <Text size={200} tone="faint">
            {text(membersWords.changeText, { name: member.name })}
          </Text>
        )}
        <p role="alert" className={dialog['problem']}>
          {problems.form}
        </p>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={busy}>
          {text(shellWords.cancel)}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {text(member ? membersWords.changeConfirm : membersWords.inviteConfirm)}
        </Button>
      </DialogActions>
    </form>
  )
}
