import { followClaims } from './followClaims.ts'
import { followViewer } from './followViewer.ts'
import { resumingLink } from './resumingLink.ts'

/** What follows events, and the WebSocket that brings them. It is loaded after the page: events are remembered from its cursor on. */
export const following = { followClaims, followViewer, resumingLink }

export type Following = typeof following
