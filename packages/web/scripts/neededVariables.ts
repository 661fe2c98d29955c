import type { Plugin } from 'vite'

const people =
  'Anchor|Beige|Berry|Blue|Brass|Brown|Cornflower|Cranberry|DarkGreen|DarkRed|Forest|Gold|Grape|Lavender|LightGreen|LightTeal|Lilac|Magenta|Marigold|Mink|Navy|Peach|Pink|Platinum|Plum|Pumpkin|Purple|RoyalBlue|Seafoam|Steel|Teal'

/** Groups of Fluent's variables that no page uses: the colours of avatars and cards, states of inverted surfaces, the ends of scales. */
const unneeded = [
  new RegExp(`^colorPalette(?:${people})`),
  /^color(?!BrandBackgroundInverted)\w+Inverted(?:Hover|Pressed|Selected|Disabled|Link\w*)$/,
  /^colorNeutral(?:Card|Background[78]|Foreground5|Stroke4|Foreground2Link|StrokeOnBrand2|ShadowAmbient.+|ShadowKey.+)/,
  /^colorNeutralBackground[345](?:Hover|Pressed|Selected)$/,
  /^shadow(?:\d+Brand|4|28)$/,
  /^(?:borderRadius\dXLarge|(?:fontSize|lineHeight)Hero(?:9|10)00|fontFamilyNumeric|fontWeight(?:Medium|Bold))$/,
  /^spacing(?:Horizontal(?:None|XL|XXXL)|Vertical(?:None|M|L|XL|XXXL))$/,
  /^(?:duration(?:Fast|Gentle|Slow|Slower|UltraSlow)|curve(?:(?:Accelerate|Decelerate)M(?:ax|in)|EasyEaseMax|Linear))$/,
  /^colorPalette(?:Red|Green|DarkOrange|Yellow)(?:BorderActive|ForegroundInverted)$/,
  /^colorStatus(?:Success(?:(?:Back|Fore)ground[23]|Border(?:2|Active))|Warning(?:Background[23]|Foreground2)|Danger(?:Foreground2|Border2))$/,
  /^colorStatus(?:Warning|Danger)BorderActive$/,
  /^colorPalette(?:(?:Red|Green|DarkOrange)(?:Background2|Foreground2)|YellowBackground2)$/,
  /^colorPalette(?:(?:DarkOrange|Yellow)Border2|YellowForeground3)$/,
  /^colorNeutral(?:Foreground3(?:Selected|Brand.+)|Background(?:2Selected|Alpha2?|Disabled2)|Stencil(?:1|2|2Alpha))$/,
  /^colorNeutralStroke(?:(?:Accessible|1)Selected|Subtle|OnBrand|Disabled2|Alpha2?)$/,
  /^colorBrand(?:ForegroundLink(?:Pressed|Selected)|Foreground2(?:Hover|Pressed)|ForegroundOnLight(?:Selected)?|Shadow.+)$/,
  /^colorBrand(?:Background(?:Static|2Pressed|[34]Static|Inverted)|Stroke2(?:Hover|Pressed|Contrast))$/,
  /^color(?:SubtleBackground(?:LightAlpha.+|Inverted)|ScrollbarOverlay|StrokeFocus1)$/,
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
