import { ChevronRight12Regular } from '@fluentui/react-icons'
import type { Text } from '@samop/shared'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Link } from '../router/Link.tsx'
import css from './Breadcrumb.module.css'
import { Row } from './layout/Row.tsx'

export interface Crumb {
  text: Text | string
  to: string
}

/** The links from the start page to this one. The current page stands last and is no link. */
export function Breadcrumb({ crumbs, current }: { crumbs: readonly Crumb[]; current: string }) {
  const text = useText()
  return (
    <nav aria-label={text(shellWords.breadcrumb)}>
      <Row as="ol" gap={[0, 6]} className={css['list']}>
        {crumbs.map((crumb) => (
          <Row as="li" gap={6} align="center" key={crumb.to} className={css['item']}>
            <Link to={crumb.to} className={css['link']}>
              {typeof crumb.text === 'string' ? crumb.text : text(crumb.text)}
            </Link>
            <ChevronRight12Regular aria-hidden />
          </Row>
        ))}
        <li className={css['current']} aria-current="page">
          {current}
        </li>
      </Row>
    </nav>
  )
}
