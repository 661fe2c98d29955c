import { createContext, use } from 'react'

/** What ties a control to the label, the hint and the error of its field. */
export interface FieldTies {
  readonly id?: string
  readonly required?: boolean | undefined
  readonly 'aria-describedby'?: string | undefined
  readonly 'aria-invalid'?: true | undefined
}

export const FieldContext = createContext<FieldTies>({})

/** Ties a control to the field that it stands in. */
export function useControl<Props extends object>(props: Props): Props & FieldTies {
  return { ...use(FieldContext), ...props }
}
