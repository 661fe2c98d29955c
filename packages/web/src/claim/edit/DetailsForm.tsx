import { claimFieldNames } from '@samop/shared'
import { useQuery } from '@apollo/client/react'
import { type FragmentType, readFragment } from '../../graphql/fragment-masking.ts'
import { graphql } from '../../graphql/gql.ts'
import type { DetailsFormFragment } from '../../graphql/graphql.ts'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useFormat } from '../../language/useFormat.ts'
import { useText } from '../../language/useText.ts'
import { Surface } from '../../ui/Surface.tsx'
import { ActivityOptions } from './ActivityOptions.tsx'
import { useChangeClaim } from '../changeClaim.ts'
import { ChoiceField } from './ChoiceField.tsx'
import { dayField } from './dayField.ts'
import { updateClaimDocument } from '../claimMutations.ts'
import css from './Form.module.css'
import { ReasonNotes } from '../ReasonNotes.tsx'
import { useLocationHint } from './useLocationHint.ts'
import { TextField } from './TextField.tsx'
import { useAutosave } from '../saving/useAutosave.ts'

export const detailsFormFragment = graphql(`
  fragment DetailsForm on Claim {
    id
    title
    activityFrom
    activityTo
    preApprovalId
    currency
    location {
      id
    }
    activity {
      id
    }
    program {
      id
    }
    usagePeriod {
      id
      label
      usageFrom
      usageTo
    }
    requirements {
      code
      met
      hint
    }
    reasons {
      code
      text
      about {
        kind
        id
      }
    }
  }
`)

export const detailsOptionsDocument = graphql(`
  query DetailsOptions($programId: ID!, $usagePeriodId: ID!) {
    locations {
      id
      name
      country
    }
    activities(programId: $programId, usagePeriodId: $usagePeriodId) {
      id
      name
      category
    }
  }
`)

/** The claim's own details. The form saves itself while the person types. */
export function DetailsForm({ claim: masked }: { claim: FragmentType<typeof detailsFormFragment> }) {
  const text = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const claim = readFragment(detailsFormFragment, masked)
  const { usagePeriod: period } = claim
  const change = useChangeClaim(claim.id)
  const locationHint = useLocationHint()
  const { data: options } = useQuery(detailsOptionsDocument, {
    variables: { programId: claim.program.id, usagePeriodId: period.id },
  })
  const form = useAutosave(
    `details.${claim.id}`,
    claim.id,
    {
      title: { stored: claim.title, required: true },
      locationId: { stored: claim.location.id },
      activityId: { stored: claim.activity.id },
      activityFrom: { ...dayField(claim.activityFrom, language), required: true },
      activityTo: { ...dayField(claim.activityTo, language), required: true },
      preApprovalId: { stored: claim.preApprovalId ?? '' },
    },
    ({ activityFrom, activityTo, preApprovalId, ...values }) =>
      change(updateClaimDocument, {
        claimId: claim.id,
        ...values,
        ...(activityFrom !== undefined && { activityFrom: activityFrom || null }),
        ...(activityTo !== undefined && { activityTo: activityTo || null }),
        ...(preApprovalId !== undefined && { preApprovalId: preApprovalId || null }),
      }),
  )
  const wrongDays = dayProblems(claim)
  const fields: typeof form = { ...form, error: (key) => form.error(key) ?? wrongDays[key] }
  const dates = { type: 'date', min: period.usageFrom, max: period.usageTo } as const
  return (
    <Surface id="details" title={text(claimWords.details)}>
      <ReasonNotes reasons={claim.reasons} kind="CLAIM" id={claim.id} />
      <div className={css['grid']}>
        <div id="field-title" className={css['wide']}>
          <TextField fields={fields} name="title" label={text(editWords.titleField)} required />
        </div>
        <ChoiceField fields={fields} name="activityId" label={text(claimWords.activity)} required>
          <ActivityOptions activities={options?.activities ?? []} />
        </ChoiceField>
        <ChoiceField
          fields={fields}
          name="locationId"
          label={text(claimWords.location)}
          hint={locationHint(
            options?.locations.find(({ id }) => id === fields.value('locationId')),
            claim.currency,
          )}
          required
        >
          {options?.locations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </ChoiceField>
        <div id="field-activityFrom">
          <TextField fields={fields} name="activityFrom" label={text(editWords.activityFrom)} required {...dates} />
        </div>
        <div id="field-activityTo">
          <TextField
            fields={fields}
            name="activityTo"
            label={text(editWords.activityTo)}
            required
            hint={text(editWords.activityDatesHint, {
              dates: format.dayRange(period.usageFrom, period.usageTo),
              period: period.label,
            })}
            {...dates}
          />
        </div>
        <TextField
          fields={fields}
          name="preApprovalId"
          label={text(claimFieldNames.preApprovalId)}
          hint={text(editWords.preApprovalHint)}
        />
      </div>
    </Surface>
  )
}

type DayProblems = { readonly [key in 'activityFrom' | 'activityTo']?: string | undefined } & Readonly<
  Record<string, string | undefined>
>

/** What the rules object to in two given days, at the day that is wrong. */
function dayProblems({ activityFrom, activityTo, usagePeriod, requirements }: DetailsFormFragment): DayProblems {
  if (!activityFrom || !activityTo) return {}
  const hintOf = (code: string) => requirements.find((each) => each.code === code && !each.met)?.hint ?? undefined
  const isOutside = activityFrom < usagePeriod.usageFrom || activityFrom > usagePeriod.usageTo
  const outside = hintOf('ACTIVITY_DATES')
  return {
    activityFrom: isOutside ? outside : undefined,
    activityTo: (isOutside ? undefined : outside) ?? hintOf('ACTIVITY_NOT_IN_FUTURE'),
  }
}
