import { showList } from '../language/present.ts'
import type { Compound, Optional, Shape, Shapes } from './shapes.ts'
import { type ShapeRow, simpleShapes } from './simpleShapes.ts'

/** How a shape is described, checked and read, be it simple or made of others. */
export function shapeRow(shape: Shape | Optional): ShapeRow {
  if (typeof shape === 'string') return simpleShapes[shape] as ShapeRow
  return (compounds[shape.is] as (of: unknown) => ShapeRow)(shape.of)
}

/** The names of the data that do not fit their shapes, or have none. */
export function misfits(shapes: Shapes, data: Readonly<Record<string, unknown>>): string[] {
  const names = new Set([...Object.keys(shapes), ...Object.keys(data)])
  return [...names].filter((name) => {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
    return shape ? !shapeRow(shape).fits(data[name]) : data[name] !== undefined
  })
}

/** The names of the data with their shapes, as the API describes them: "amount: money, note?: text". */
export const described = (shapes: Shapes): string =>
  Object.entries(shapes)
    .map(([name, shape]) => `${name}${isOptional(shape) ? '?' : ''}: ${shapeRow(shape).description}`)
    .join(', ')

const isOptional = (shape: Shape | Optional): boolean => typeof shape !== 'string' && shape.is === 'OPTIONAL'

type Made<Is extends Compound['is'] | 'OPTIONAL'> = (
  of: Extract<Compound | Optional, { readonly is: Is }>['of'],
) => ShapeRow

const compounds: { readonly [Is in Compound['is'] | 'OPTIONAL']: Made<Is> } = {
  ONE_OF: (codes) => ({
    description: codes.join(' | '),
    fits: (value) => codes.includes(value as string),
    show: String,
  }),
  LIST: (of) => ({
    description: `[${shapeRow(of).description}]`,
    fits: (value) => Array.isArray(value) && value.every((one) => shapeRow(of).fits(one)),
    show: (value, language) =>
      listed(
        (value as unknown[]).map((one) => shapeRow(of).show(one, language)),
        language,
      ),
  }),
  GROUP: (of) => ({
    description: `{ ${described(of)} }`,
    fits: (value) => isRecord(value) && misfits(of, value).length === 0,
    show: unseen,
  }),
  SOME_OF: (of) => ({
    description: `some of { ${described(of)} }`,
    fits: (value) =>
      isRecord(value) &&
      Object.entries(value).every(([name, one]) => one === null || !misfits({ [name]: of[name]! }, { [name]: one })[0]),
    show: unseen,
  }),
  OPTIONAL: (of) => ({
    ...shapeRow(of),
    fits: (value) => value === undefined || shapeRow(of).fits(value),
  }),
}

const listed = (texts: readonly string[], language: Parameters<typeof showList>[1]) =>
  texts.length > 0 ? showList(texts, language) : '–'

/** A sentence names single values and lists, never a group of values. */
const unseen = () => ''

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
