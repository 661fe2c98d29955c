import type { Text } from '@samop/shared'
import { type ReactNode, useEffect, useRef } from 'react'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { useLocation } from '../router/HistoryRouter.tsx'
import { Breadcrumb, type Crumb } from './Breadcrumb.tsx'
import { PrintButton } from './print/PrintButton.tsx'
import { ErrorState } from './state/ErrorState.tsx'
import { PageLoading } from './state/Loading.tsx'
import { NotFound } from './state/NotFound.tsx'
import { useInSlices } from './useInSlices.ts'
import css from './Page.module.css'
import { useStandsUnder } from './pagesAbove.ts'

export interface PageProps {
  /** A text, or a name that is the same in every language. */
  title: Text | string
  breadcrumb?: readonly Crumb[]
  /** What the breadcrumb calls this page; its title by default. */
  crumb?: string | undefined
  /** Stands beside the title: a status badge, a number. */
  badge?: ReactNode
  /** One line under the title. */
  summary?: ReactNode
  /** Buttons at the right of the title; the primary one comes last. */
  actions?: ReactNode
  /** `form` for reading and typing, `page` (default) for the rest. */
  width?: 'form' | 'page'
  /** Offers to print the page. */
  printable?: boolean
  loading?: boolean
  error?: unknown
  onRetry?: () => void
  /** The thing does not exist for this person. */
  notFound?: boolean
  children?: ReactNode
}

let pathShown: string | undefined
const none: readonly Crumb[] = []

/**
 * The frame of a page: document title, breadcrumb, heading, actions, and what stands there while loading or after an
 * error.
 */
export function Page({
  title,
  breadcrumb,
  crumb,
  badge,
  summary,
  actions,
  width = 'page',
  printable,
  children,
  ...state
}: PageProps) {
  const text = useText()
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  useStandsUnder(breadcrumb ?? none)
  const titleText = typeof title === 'string' ? title : text(title)
  const titleShown = state.notFound ? text(shellWords.notFoundTitle) : titleText
  useEffect(() => {
    document.title = text(shellWords.pageTitle, { page: titleShown })
  }, [text, titleShown])
  // Moving the focus to the heading announces a new page to screen readers; the browser announces the first page.
  useEffect(() => {
    if (pathShown !== undefined && pathShown !== pathname) heading.current?.focus({ preventScroll: true })
    pathShown = pathname
  }, [pathname])
  if (state.notFound) return <NotFound heading={heading} />
  return (
    <div className={css[width]}>
      {breadcrumb && <Breadcrumb crumbs={breadcrumb} current={crumb ?? titleText} />}
      <header className={css['header']}>
        <div className={css['titles']}>
          <div className={css['titleRow']}>
            <h1 ref={heading} tabIndex={-1} className={css['title']}>
              {titleText}
            </h1>
            {badge}
          </div>
          {summary && <p className={css['summary']}>{summary}</p>}
        </div>
        {(actions || printable) && (
          <div className={css['actions']}>
            {printable && !state.loading && <PrintButton />}
            {actions}
          </div>
        )}
      </header>
      <Content {...state}>{children}</Content>
    </div>
  )
}

/** Callers set `loading` only while they have nothing to show, so that content stays while more is fetched. */
function Content({ loading, error, onRetry, children }: Pick<PageProps, 'loading' | 'error' | 'onRetry' | 'children'>) {
  const come = useInSlices(loading ? undefined : true)
  if (error) return <ErrorState error={error} {...(onRetry && { onRetry })} />
  if (!come) return <PageLoading />
  return children
}
