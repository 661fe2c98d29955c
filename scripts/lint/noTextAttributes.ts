import type { Rule } from './rule.ts'

const spoken = new Set([
  'alt',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'label',
  'placeholder',
  'title',
])
const message = 'people read or hear this: take it from language'

/** Attributes that people read or hear come from the catalogues, like every text. */
export const noTextAttributes: Rule = {
  create: (context) => ({
    JSXAttribute: (node) => {
      const { name, value } = node
      if (name.type !== 'JSXIdentifier' || !spoken.has(name.name)) return
      if (value?.type === 'Literal' && typeof value.value === 'string' && /\p{L}/u.test(value.value)) {
        context.report({ node, message })
      }
    },
  }),
}
