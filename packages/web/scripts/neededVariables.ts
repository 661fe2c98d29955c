import type { Plugin } from 'vite'

const people =
  'Anchor|Beige|Blue|Brass|Brown|Cornflower|Cranberry|DarkGreen|DarkRed|Forest|Gold|Grape|Lavender|LightTeal|Lilac|Magenta|Mink|Navy|Peach|Pink|Platinum|Plum|Pumpkin|Purple|RoyalBlue|Seafoam|Steel|Teal'

/** Groups of Fluent's variables that no page uses: the colours of avatars and cards, states of inverted surfaces. */
const unneeded = [
  new RegExp(`^colorPalette(?:${people})`),
  /^color(?!BrandBackgroundInverted)\w+Inverted(?:Hover|Pressed|Selected|Disabled|Link\w*)$/,
  /^colorNeutral(?:Card|Background[78]|Foreground5|Stroke4|Foreground2Link|StrokeOnBrand2|ShadowAmbient.+|ShadowKey.+)/,
  /^colorNeutralBackground[345](?:Hover|Pressed|Selected)$/,
  /^shadow\d+Brand$/,
]
const isUnneeded = (name: string) => unneeded.some((pattern) => pattern.test(name))

/** Leaves these variables out of the themes, and stops a build that uses one. */
export function neededVariables(): Plugin {
  return {
    name: 'needed-variables',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/ui/theme/themes.css')) return null
      return code.replaceAll(/^ *--(\w+):.*\n/gm, (line, name: string) => (isUnneeded(name) ? '' : line))
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        const code = file.type === 'chunk' ? file.code : String(file.source)
        for (const [, name = ''] of code.matchAll(/var\(\s*--(\w+)/g))
          if (isUnneeded(name))
            this.error(`${file.fileName} uses --${name}, which scripts/neededVariables.ts leaves out`)
      }
    },
  }
}
