import { type BrandVariants, createDarkTheme, createLightTheme, type Theme } from '@fluentui/react-components'

/** Petrol: far from the colours that carry meaning (success, warning, danger), and readable on white and black. */
const petrol: BrandVariants = {
  10: '#09181b',
  20: '#0c252a',
  30: '#0f3137',
  40: '#143f47',
  50: '#134d57',
  60: '#135b68',
  70: '#076877',
  80: '#097889',
  90: '#2393a6',
  100: '#46aabc',
  110: '#65b4c4',
  120: '#7bbecc',
  130: '#98ccd6',
  140: '#b6d9e1',
  150: '#d1e6ea',
  160: '#ebf4f6',
}

const fontFamilyBase =
  "'Inter Variable', 'Segoe UI Variable Text', 'Segoe UI', system-ui, -apple-system, Roboto, 'Helvetica Neue', Arial, sans-serif"
const fontFamilyNumeric = fontFamilyBase

/** Forced colours need no theme of their own: the system replaces the colours of both themes. */
export const themes: Readonly<Record<'light' | 'dark', Theme>> = {
  light: { ...createLightTheme(petrol), fontFamilyBase, fontFamilyNumeric },
  dark: {
    ...createDarkTheme(petrol),
    fontFamilyBase,
    fontFamilyNumeric,
    // Lines between panels must be quieter than the text on them.
    colorNeutralStroke2: '#3d3d3d',
    colorBrandForeground1: petrol[110],
    colorBrandForeground2: petrol[120],
    colorBrandForegroundLink: petrol[120],
    colorBrandForegroundLinkHover: petrol[130],
    colorBrandForegroundLinkPressed: petrol[110],
  },
}
