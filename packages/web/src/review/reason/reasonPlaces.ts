import { type AboutKind, aboutKinds, answerTo, documentKinds, isKeyOf, type Text } from '@samop/shared'
import type { ReasonInput, ReasonPlacesFragment } from '../../graphql/graphql.ts'
import { decisionWords } from '../../language/messages/decision.ts'
import type { Format } from '../../language/useFormat.ts'
import type { SayText } from '../../language/useText.ts'

export interface PlaceGroup {
  label: Text
  places: readonly { value: string; name: string }[]
}

/** The kind and id of a thing as one value of the select. */
export const placeOf = (kind: AboutKind, id: string): string => `${kind}:${id}`

export function aboutOf(place: string): ReasonInput['about'] {
  const [kind, ...id] = place.split(':')
  return { kind: isAboutKind(kind) ? kind : 'CLAIM', id: id.join(':') }
}

/** The things of the claim that a reason can be about, grouped for the select. */
export function placeGroups(claim: ReasonPlacesFragment, text: SayText, format: Format): readonly PlaceGroup[] {
  const groups: PlaceGroup[] = [
    {
      label: decisionWords.groupClaim,
      places: [{ value: placeOf('CLAIM', claim.id), name: text(decisionWords.wholeClaim) }],
    },
    {
      label: decisionWords.groupLines,
      places: claim.lines.map(({ id, description, supplier, amount }, index) => ({
        value: placeOf('LINE', id),
        name: text(decisionWords.lineOption, {
          number: index + 1,
          name: description || supplier || text(decisionWords.lineUnnamed),
          amount: format.money(amount),
        }),
      })),
    },
    {
      label: decisionWords.groupDocuments,
      places: claim.documents.map(({ id, kind, name }) => ({
        value: placeOf('DOCUMENT', id),
        name: text(decisionWords.documentOption, { kind: text(documentKinds[kind].label), name }),
      })),
    },
    {
      label: decisionWords.groupRequirements,
      places: claim.requirements
        .filter(({ code }) => answerTo(code) !== null)
        .map(({ code, label }) => ({ value: placeOf('REQUIREMENT', code), name: label })),
    },
  ]
  return groups.filter(({ places }) => places.length > 0)
}

const isAboutKind = (kind: string | undefined): kind is AboutKind => kind !== undefined && isKeyOf(aboutKinds, kind)
