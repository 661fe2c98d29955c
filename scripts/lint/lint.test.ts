import { RuleTester } from 'oxlint/plugins-dev'
import { describe, it } from 'vitest'
import { importWalls } from './importWalls.ts'
import { noBarrel } from './noBarrel.ts'
import { noPresent } from './noPresent.ts'
import { noTextAttributes } from './noTextAttributes.ts'
import { oneDoor } from './oneDoor.ts'

RuleTester.describe = describe
RuleTester.it = it
const tester = new RuleTester()
const at = (filename: string, code: string) => ({ filename, code, name: `${filename}: ${code}` })
const caught = (filename: string, code: string, message: RegExp) => ({ ...at(filename, code), errors: [{ message }] })

tester.run('import walls', importWalls, {
  valid: [
    at('packages/shared/src/process/refusals.ts', `import { dayOf } from '../day/dayOf.ts'`),
    at('packages/shared/src/claim/claimProcess.test.ts', `import { expect } from 'vitest'`),
    at('packages/server/src/claim/ClaimResolver.ts', `import { moveClaim } from './moveClaim.ts'`),
    at('packages/server/src/schema.ts', `import { ClaimResolver } from './claim/ClaimResolver.ts'`),
    at('packages/web/src/claim/page/ClaimLines.tsx', `import { Page } from '../ui/Page.tsx'`),
    at('packages/web/src/claim/page/ClaimPage.tsx', `import { Uploads } from '../../document/Uploads.tsx'`),
    at('packages/web/src/test/server.ts', `import schema from '../../../server/schema.graphql?raw'`),
  ],
  invalid: [
    caught('packages/shared/src/process/refusals.ts', `import { z } from 'zod'`, /nothing outside itself/),
    caught(
      'packages/shared/src/process/refusals.ts',
      `import '../../../server/src/write.ts'`,
      /nothing outside itself/,
    ),
    caught('packages/shared/src/process/refusals.ts', `export * from 'zod'`, /nothing outside itself/),
    caught('packages/shared/src/process/refusals.ts', `await import('zod')`, /nothing outside itself/),
    caught('packages/server/src/funds/Fund.ts', `import '../claim/ClaimResolver.ts'`, /resolver of another/),
    caught(
      'packages/web/src/claim/page/ClaimLines.tsx',
      `import { Uploads } from '../../document/Uploads.tsx'`,
      /own slice/,
    ),
    caught('packages/web/src/ui/shell/TopBar.tsx', `import { Bell } from '../../notification/Bell.tsx'`, /own slice/),
    caught('packages/web/src/claim/page/ClaimPage.tsx', `import '../../../../server/src/main.ts'`, /only the API/),
    caught('packages/web/src/claim/page/ClaimPage.tsx', `import '@samop/server'`, /only the API/),
  ],
})

tester.run('no barrel', noBarrel, {
  valid: [
    at('packages/shared/src/index.ts', `export * from './day/dayOf.ts'`),
    at('packages/server/src/claim/Claim.ts', `export const claim = 1`),
  ],
  invalid: [
    caught('packages/server/src/claim/index.ts', `export * from './Claim.ts'`, /passes on/),
    caught('packages/web/src/claim/index.ts', `export { Claim } from './Claim.tsx'`, /passes on/),
  ],
})

tester.run('one door', oneDoor, {
  valid: [
    at('packages/server/src/write.ts', `await em.transactional(work)`),
    at('packages/server/src/claim/moveClaim.ts', `em.persist(claim)`),
    at('packages/web/src/apollo/client.ts', `queue.flush()`),
    at('packages/web/src/change/sendChange.ts', `client.mutate({ mutation })`),
  ],
  invalid: [
    caught('packages/server/src/claim/moveClaim.ts', `await em.flush()`, /only write/),
    caught('packages/server/src/claim/moveClaim.ts', `await orm.em.fork().transactional(work)`, /only write/),
    caught('packages/server/demo/loadDemo.ts', `await em.begin()`, /only write/),
    caught('packages/web/src/claim/changeClaim.ts', `await client.mutate({ mutation })`, /only sendChange/),
    caught('packages/web/src/team/TeamPage.tsx', `const [send] = useMutation(document)`, /only sendChange/),
  ],
})

tester.run('no present', noPresent, {
  valid: [`Temporal.Instant.from(text)`, `new Date(milliseconds)`],
  invalid: [`Temporal.Now.instant()`, `Date.now()`, `performance.now()`, `new Date()`].map((code) => ({
    code,
    errors: [{ message: /handed in/ }],
  })),
})

tester.run('no text attributes', noTextAttributes, {
  valid: [
    at('Claim.tsx', `const a = <img alt="" />`),
    at('Claim.tsx', `const a = <input aria-label={t('claim.title')} className="title" />`),
  ],
  invalid: [
    caught('Claim.tsx', `const a = <input aria-label="Title" />`, /language/),
    caught('Claim.tsx', `const a = <input placeholder="Sök" />`, /language/),
  ],
})
