import { execFileSync } from 'node:child_process'

/** A package that is served or runs, with the licence it declares. */
export interface Licensed {
  readonly name: string
  readonly licence: string
}

/** Licences that require nothing but to be named. */
const permissive = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'ISC',
  'MIT',
  'MIT-0',
  'PSF-2.0',
  'PostgreSQL',
  'Python-2.0',
  'Unlicense',
])

/** Packages under other licences, and why we may use them; docs/licences.md names them. */
export const exceptions: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  'date-holidays': {
    licence: '(ISC AND CC-BY-3.0)',
    why: 'The code is ISC. The data is the holidays of Wikipedia: named in docs/licences.md, and not changed.',
  },
}

/** Whether a licence such as "(MIT OR GPL-3.0)" can be met by permissive licences alone. */
const isPermissive = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/g, '')
    .split(' AND ')
    .every((part) => part.split(' OR ').some((one) => permissive.has(one.trim())))

/** The packages whose licence nobody has accepted yet, as `name: licence`. */
export const notAgreed = (packages: readonly Licensed[]): string[] =>
  packages
    .filter(({ name, licence }) => !isPermissive(licence) && exceptions[name]?.licence !== licence)
    .map(({ name, licence }) => `${name}: ${licence}`)

/** Every package of the workspace that production needs. */
export const productionLicences = (): Licensed[] => {
  const listed = execFileSync('pnpm', ['-r', 'licenses', 'list', '--prod', '--json'], { encoding: 'utf8' })
  const byLicence = JSON.parse(listed) as Record<string, readonly { readonly name: string }[]>
  return Object.entries(byLicence).flatMap(([licence, packages]) => packages.map(({ name }) => ({ name, licence })))
}
