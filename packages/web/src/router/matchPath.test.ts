import { expect, test } from 'vitest'
import { matchPath } from './matchPath.ts'

test.for([
  ['/claims/:id', '/claims/C-1053', { id: 'C-1053' }],
  ['/claims/:id', '/Claims/C-1053/', { id: 'C-1053' }],
  ['/claims/:id', '/claims/a%2Fb', { id: 'a/b' }],
  ['/claims/:id', '/claims/%E0%A4%A', { id: '%E0%A4%A' }],
  ['/claims/:id/edit', '/claims/1/edit', { id: '1' }],
  ['/claims/:id', '/claims/1/edit', undefined],
  ['/claims/:id', '/claims/', undefined],
  ['/', '/', {}],
  ['/', '/claims', undefined],
  ['/incentives/plans', '/incentives/plans', {}],
] as const)('%s at %s', ([path, address, params]) => {
  expect(matchPath(path, address)).toEqual(params)
})
