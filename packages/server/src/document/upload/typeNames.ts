import type { Text } from '@samop/shared'

/** What to call a type that is refused, by its usual ending. */
export const nameOf = (ending: string): Text => typeNames[ending] ?? same(ending.toUpperCase())

const same = (name: string): Text => ({ en: name, sv: name })
const photo = (name: string): Text => ({
  en: `a photo in ${name}; export it as JPEG first`,
  sv: `ett foto i ${name}; exportera det som JPEG först`,
})

/** Names of types that people send by mistake, or on purpose. */
export const typeNames: Partial<Record<string, Text>> = {
  exe: { en: 'a Windows program (EXE)', sv: 'ett Windows-program (EXE)' },
  elf: { en: 'a Linux program (ELF)', sv: 'ett Linux-program (ELF)' },
  macho: { en: 'a macOS program (Mach-O)', sv: 'ett macOS-program (Mach-O)' },
  script: { en: 'a script', sv: 'ett skript' },
  html: { en: 'a web page (HTML)', sv: 'en webbsida (HTML)' },
  svg: { en: 'an SVG drawing', sv: 'en SVG-bild' },
  zip: { en: 'a ZIP archive', sv: 'ett ZIP-arkiv' },
  cfb: { en: 'an old Office file (such as DOC or XLS)', sv: 'en äldre Office-fil (till exempel DOC eller XLS)' },
  msg: { en: 'an e-mail (MSG)', sv: 'ett e-postmeddelande (MSG)' },
  heic: photo('HEIC'),
  heif: photo('HEIC'),
  avif: photo('AVIF'),
  text: {
    en: 'a text file, but its name ends in neither .csv nor .txt',
    sv: 'en textfil, men namnet slutar varken på .csv eller .txt',
  },
  unknown: { en: 'of no known type', sv: 'av okänd typ' },
  xml: same('XML'),
}
