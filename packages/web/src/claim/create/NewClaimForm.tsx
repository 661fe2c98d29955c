import { useQuery } from '@apollo/client/react'
import { textLimits } from '@samop/shared'
import { type FormEvent, useRef } from 'react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { href, paths } from '../../paths.ts'
import { useHistory } from '../../router/HistoryRouter.tsx'
import { Button } from '../../ui/control/Button.tsx'
import { Input } from '../../ui/control/Input.tsx'
import { Select } from '../../ui/control/Select.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { useLocationHint } from '../edit/useLocationHint.ts'
import { ActivityOptions } from '../edit/ActivityOptions.tsx'
import { focusField } from '../focusPlace.ts'
import css from '../edit/Form.module.css'
import { type NewClaimKey, useNewClaim } from './useNewClaim.ts'
import { Row } from '../../ui/layout/Row.tsx'
import { Text } from '../../ui/layout/Text.tsx'

export const newClaimChoicesFragment = graphql(`
  fragment NewClaimChoices on Query {
    programs {
      id
      name
      calendar {
        timeZone
      }
    }
    locations {
      id
      name
      country
    }
    funds(first: 100, after: $after) {
      edges {
        node {
          id
          remaining {
            amount
            currency
          }
          program {
            id
          }
          usagePeriod {
            id
            label
            usageFrom
            usageTo
            claimingFrom
            claimingTo
          }
        }
      }
    }
  }
`)

export const activityChoicesDocument = graphql(`
  query ActivityChoices($programId: ID!, $usagePeriodId: ID!) {
    activities(programId: $programId, usagePeriodId: $usagePeriodId) {
      id
      name
      category
    }
  }
`)

export interface NewClaimFormProps {
  choices: FragmentType<typeof newClaimChoicesFragment>
  programId: string | null
  usagePeriodId: string | null
}

export function NewClaimForm({ choices: masked, ...given }: NewClaimFormProps) {
  const text = useText()
  const format = useFormat()
  const { replace } = useHistory()
  const form = useRef<HTMLFormElement>(null)
  const locationHint = useLocationHint()
  const choices = readFragment(newClaimChoicesFragment, masked)
  const { values, choose, funds, fund, error, problem, busy, create } = useNewClaim(choices, given)
  const { data } = useQuery(activityChoicesDocument, {
    variables: { programId: values.programId, usagePeriodId: values.usagePeriodId },
    skip: !values.programId || !values.usagePeriodId,
  })

  async function submit(event: FormEvent) {
    event.preventDefault()
    const outcome = await create()
    if ('wrong' in outcome && outcome.wrong) focusField(form.current, outcome.wrong)
    if ('id' in outcome) replace(href(paths.editClaim, { id: outcome.id }))
  }

  const select = (name: NewClaimKey) => ({
    name,
    value: values[name],
    onChange: (_: unknown, { value }: { value: string }) => choose(name, value),
  })
  const unchosen = (name: NewClaimKey) => values[name] === '' && <option value="">{text(editWords.choose)}</option>

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <div className={css['grid']}>
        <div className={css['wide']}>
          <FormField label={text(claimWords.program)} error={error('programId')} required>
            <Select {...select('programId')}>
              {unchosen('programId')}
              {choices.programs.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </FormField>
        </div>
        <div className={css['wide']}>
          <FormField
            label={text(claimWords.usagePeriod)}
            error={error('usagePeriodId')}
            required
            hint={
              fund &&
              text(editWords.periodHint, {
                remaining: format.money(fund.remaining),
                claiming: format.dayRange(fund.usagePeriod.claimingFrom, fund.usagePeriod.claimingTo),
              })
            }
          >
            <Select {...select('usagePeriodId')} disabled={!values.programId}>
              {unchosen('usagePeriodId')}
              {funds.map(({ usagePeriod: period }) => (
                <option key={period.id} value={period.id}>
                  {text(editWords.periodOption, {
                    label: period.label,
                    dates: format.dayRange(period.usageFrom, period.usageTo),
                  })}
                </option>
              ))}
            </Select>
          </FormField>
        </div>
        <FormField
          label={text(claimWords.location)}
          error={error('locationId')}
          hint={locationHint(
            choices.locations.find(({ id }) => id === values.locationId),
            fund?.remaining.currency,
          )}
          required
        >
          <Select {...select('locationId')}>
            {unchosen('locationId')}
            {choices.locations.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </FormField>
        <FormField label={text(claimWords.activity)} error={error('activityId')} required>
          <Select {...select('activityId')} disabled={!values.usagePeriodId}>
            {unchosen('activityId')}
            <ActivityOptions activities={data?.activities ?? []} />
          </Select>
        </FormField>
        <div className={css['wide']}>
          <FormField
            label={text(editWords.titleField)}
            hint={text(editWords.titleHint)}
            error={error('title')}
            limit={{ typed: values.title, most: textLimits.title }}
          >
            <Input
              name="title"
              autoComplete="off"
              value={values.title}
              onChange={(_, { value }) => choose('title', value)}
            />
          </FormField>
        </div>
      </div>
      {problem && (
        <Row as="p" gap={8} role="alert" className={css['problem']}>
          {problem}
        </Row>
      )}
      <Row gap={8} align="center" wrap className={css['actions']}>
        <Button type="submit" appearance="primary" disabledFocusable={busy}>
          {text(editWords.createDraft)}
        </Button>
        <Text as="span" tone="soft">
          {text(editWords.createDraftHint)}
        </Text>
      </Row>
    </form>
  )
}
