import { HttpResponse } from 'msw'
import { http } from 'msw/http'
import { liveEventsDocument } from '../apollo/claimEvents.ts'
import { viewerChangesDocument } from '../apollo/followViewer.ts'
import { bellDocument } from '../notification/Bell.tsx'
import { changeLanguageDocument } from '../session/useMemberLanguage.ts'
import { type Viewer, viewerDocument } from '../session/SessionProvider.tsx'
import { navigationProgramsDocument, partnerNewsDocument, vendorNewsDocument } from '../ui/shell/useNavigationNews.ts'
import { answer, answerChange, api, refuse, server } from './server.ts'

/**
 * What the server answers in every test: nobody is signed in, no demonstration, no events. A test's own handlers come
 * first.
 */
const startHandlers = () => [
  http.get('http://samop.test/auth/options', () =>
    HttpResponse.json({ demo: null, password: null, supportUrl: null, mail: true }),
  ),
  http.get('http://samop.test/auth/session', () => HttpResponse.json({ present: true })),
  http.get('http://samop.test/healthz', () => HttpResponse.json({ ok: true })),
  api.query(viewerDocument, () =>
    HttpResponse.json({ errors: [{ message: 'Sign in', extensions: { code: 'UNAUTHENTICATED' } }] }),
  ),
  answer(bellDocument, { viewer: { id: 'viewer', unreadNotificationCount: 0 } }),
  refuse(partnerNewsDocument, 'NOT_FOUND'),
  refuse(navigationProgramsDocument, 'NOT_FOUND'),
  answer(vendorNewsDocument, { mine: { totalCount: 0 }, late: { totalCount: 0 } }),
  answerChange(changeLanguageDocument, ({ input }) => ({
    changeLanguage: { viewer: { id: 'viewer', chosenLanguage: input.language }, userErrors: [] },
  })),
  api.subscription(liveEventsDocument, () => undefined),
  api.subscription(viewerChangesDocument, () => undefined),
]

/** Goes back to the start handlers. */
export const resetServer = () => server.resetHandlers(...startHandlers())

/** Answers "not found" to everything else that a page asks. Put it last among a test's handlers. */
export const nothingElse = () =>
  api.operation(({ operationName, query }) =>
    query.includes('subscription') || startNames.has(operationName)
      ? undefined
      : HttpResponse.json({ errors: [{ message: 'Nothing', extensions: { code: 'NOT_FOUND' } }] }),
  )

const startNames = new Set<string | undefined>([
  'Viewer',
  'Bell',
  'PartnerNews',
  'NavigationPrograms',
  'VendorNews',
  'ChangeLanguage',
])

export const signedInAs = (viewer: Viewer) => answer(viewerDocument, { viewer })
