import { documentKinds, textLimits } from '@samop/shared'
import type { DocumentKind } from '../../graphql/graphql.ts'
import { claimWords } from '../../language/messages/claim.ts'
import { editWords } from '../../language/messages/claimEdit.ts'
import { useText } from '../../language/useText.ts'
import { Input } from '../../ui/control/Input.tsx'
import { Select } from '../../ui/control/Select.tsx'
import { FormField } from '../../ui/FormField.tsx'
import { ClashNote } from '../saving/ClashNote.tsx'
import css from '../edit/Form.module.css'
import type { Fields } from '../saving/useAutosave.ts'

export interface DocumentValues {
  kind: DocumentKind | ''
  note: string
  /** Empty when the document belongs to the claim as a whole. */
  lineId: string
}

export type DocumentErrors = { [key in keyof DocumentValues]?: string | undefined }

export interface DocumentFieldsProps {
  values: DocumentValues
  lines: readonly { id: string; name: string }[]
  errors: DocumentErrors
  onChange: (change: Partial<DocumentValues>) => void
  onLeave?: (key: keyof DocumentValues) => void
  /** Returns the conflict at a field that somebody else has changed. */
  clash?: Fields<keyof DocumentValues>['clash']
}

/** The fields for what a document proves, what it shows and which line it backs. */
export function DocumentFields({ values, lines, errors, onChange, onLeave, clash }: DocumentFieldsProps) {
  const text = useText()
  const [kind, lineId, note] = [clash?.('kind'), clash?.('lineId'), clash?.('note')]
  return (
    <div className={`${css['grid']} ${css['spaced']}`}>
      <div>
        <FormField label={text(claimWords.kind)} error={errors.kind} required>
          <Select
            name="kind"
            value={values.kind}
            onChange={(_, { value }) => onChange({ kind: value as DocumentKind | '' })}
          >
            {values.kind === '' && <option value="">{text(editWords.chooseKind)}</option>}
            {Object.entries(documentKinds).map(([each, { label }]) => (
              <option key={each} value={each}>
                {text(label)}
              </option>
            ))}
          </Select>
        </FormField>
        {kind && <ClashNote clash={kind} label={text(claimWords.kind)} kind="choice" />}
      </div>
      <div>
        <FormField label={text(claimWords.tiedLine)} error={errors.lineId}>
          <Select name="lineId" value={values.lineId} onChange={(_, { value }) => onChange({ lineId: value })}>
            <option value="">{text(claimWords.noTiedLine)}</option>
            {lines.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </FormField>
        {lineId && <ClashNote clash={lineId} label={text(claimWords.tiedLine)} kind="choice" />}
      </div>
      <div className={css['wide']}>
        <FormField
          label={text(claimWords.note)}
          hint={text(editWords.noteHint)}
          error={errors.note}
          required
          limit={{ typed: values.note, most: textLimits.note }}
        >
          <Input
            name="note"
            autoComplete="off"
            value={values.note}
            onChange={(_, { value }) => onChange({ note: value })}
            onBlur={() => onLeave?.('note')}
          />
        </FormField>
        {note && <ClashNote clash={note} label={text(claimWords.note)} kind="text" />}
      </div>
    </div>
  )
}
