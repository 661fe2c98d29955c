import { Navigation20Regular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { paths } from '../../paths.ts'
import { Link } from '../../router/Link.tsx'
import { useViewer } from '../../session/SessionProvider.tsx'
import { Button } from '../control/Button.tsx'
import { AccountButton } from './AccountButton.tsx'
import { LanguageToggle } from './LanguageToggle.tsx'
import { ProductMark } from './ProductMark.tsx'
import css from './TopBar.module.css'
import { Row } from '../layout/Row.tsx'

export interface TopBarProps {
  bell: ReactNode
  search: ReactNode
  onOpenMenu: () => void
}

export function TopBar({ bell, search, onOpenMenu }: TopBarProps) {
  const text = useText()
  const { partner } = useViewer()
  return (
    <Row as="header" gap={8} align="center" className={css['root']}>
      <div className={css['menu']}>
        <Button
          appearance="subtle"
          aria-label={text(shellWords.openMenu)}
          icon={<Navigation20Regular />}
          onClick={onOpenMenu}
        />
      </div>
      <Link to={paths.start} className={css['product']}>
        <ProductMark size={24} />
        {text(shellWords.product)}
      </Link>
      <span className={css['organisation']}>{partner?.name ?? text(shellWords.validationTeam)}</span>
      <Row gap={4} align="center" className={css['tools']}>
        {search}
        <span className={css['language']}>
          <LanguageToggle />
        </span>
        {bell}
        <AccountButton />
      </Row>
    </Row>
  )
}
