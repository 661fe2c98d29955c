import { CheckmarkCircle16Filled, Circle16Regular, SubtractCircle16Regular } from '@fluentui/react-icons'
import { isRequirement, rules } from '@samop/shared'
import { type FragmentType, readFragment } from '../graphql/fragment-masking.ts'
import { graphql } from '../graphql/gql.ts'
import { editWords } from '../language/messages/claimEdit.ts'
import { type SayText, useText } from '../language/useText.ts'
import { Link } from '../router/Link.tsx'
import css from './ClaimMissing.module.css'
import { lineNames } from './lineNames.ts'
import { MissingTies } from './MissingTies.tsx'
import { OpenRequest } from './OpenRequest.tsx'
import { placeOfMissing } from './places.ts'
import { Stack } from '../ui/layout/Stack.tsx'
import { Text } from '../ui/layout/Text.tsx'
import { Row } from '../ui/layout/Row.tsx'

export const claimMissingFragment = graphql(`
  fragment ClaimMissing on Claim {
    id
    requirements {
      code
      label
      met
      checked
      hint
      about {
        kind
        id
      }
    }
    unansweredReasons {
      code
      text
      about {
        kind
        id
      }
    }
    lines {
      id
      description
      supplier
      invoiceNumber
    }
    documents {
      id
      name
      kind
      editable
      line {
        id
      }
    }
  }
`)

export interface ClaimMissingProps {
  claim: FragmentType<typeof claimMissingFragment>
  /** The address of the page where the missing things are filled in; empty on that page itself. */
  editPage?: string
  /** Whether to list the requirements that are met too. */
  all?: boolean
}

/**
 * Lists what a claim needs before it can be submitted, the reviewer's open requests first; each item links to where it is
 * filled in.
 */
export function ClaimMissing({ claim: masked, editPage = '', all = false }: ClaimMissingProps) {
  const text = useText()
  const claim = readFragment(claimMissingFragment, masked)
  const missing = claim.requirements.filter(({ met }) => !met)
  const requests = claim.unansweredReasons
  const shown = all ? [...missing, ...claim.requirements.filter(({ met }) => met)] : missing
  const names = new Map([...lineNames(claim.lines, text), ...claim.documents].map(({ id, name }) => [id, name]))
  return (
    <>
      <p id="missing" tabIndex={-1} className={css['count']}>
        {text(editWords.missingCount, { count: missing.length + requests.length })}
      </p>
      <Stack as="ul" gap={8}>
        {requests.map((reason, index) => (
          <OpenRequest
            key={`request-${index}`}
            claimId={claim.id}
            reason={reason}
            name={names.get(reason.about.id) ?? requirementName(reason.about, text)}
            editPage={editPage}
          />
        ))}
        {shown.map(({ code, label, met, checked, hint, about }) => {
          const said = isRequirement(code) ? text(rules[code].label) : label
          const places = (about.length > 0 ? about : [undefined]).map((each) => ({
            place: placeOfMissing(code, each),
            name: each && names.get(each.id),
          }))
          const first = places[0]?.place
          return (
            <li key={code} className={css[!met ? 'missing' : checked ? 'met' : 'unchecked']}>
              {!met ? (
                <Circle16Regular aria-hidden />
              ) : checked ? (
                <CheckmarkCircle16Filled aria-hidden />
              ) : (
                <SubtractCircle16Regular aria-hidden />
              )}
              <span className={css['what']}>
                {met || !first ? said : <Link to={`${editPage}#${first}`}>{said}</Link>}
                <span className="samop-hidden">
                  {text(!met ? editWords.notMet : checked ? editWords.met : editWords.notChecked)}
                </span>
                {!met && hint && (
                  <Text as="span" size={200} tone="soft" className={css['hint']}>
                    {hint}
                  </Text>
                )}
                {all &&
                  code === 'LINES_BACKED' &&
                  about.map(({ id }) => <MissingTies key={id} claim={claim} lineId={id} />)}
                {!met && places.length > 1 && (
                  <Row as="span" gap={[2, 12]} wrap className={css['places']}>
                    {places.map(({ place, name }, index) => (
                      <Link key={index} to={`${editPage}#${place}`}>
                        {name ?? said}
                      </Link>
                    ))}
                  </Row>
                )}
              </span>
            </li>
          )
        })}
      </Stack>
    </>
  )
}

const requirementName = ({ id }: { id: string }, text: SayText) =>
  isRequirement(id) ? text(rules[id].label) : undefined
