import { importWalls } from './importWalls.ts'
import { noBarrel } from './noBarrel.ts'
import { noPresent } from './noPresent.ts'
import { noTextAttributes } from './noTextAttributes.ts'
import { oneDoor } from './oneDoor.ts'

// oxlint wants a default export
export default {
  meta: { name: 'samop' },
  rules: {
    'import-walls': importWalls,
    'no-barrel': noBarrel,
    'no-present': noPresent,
    'no-text-attributes': noTextAttributes,
    'one-door': oneDoor,
  },
}
