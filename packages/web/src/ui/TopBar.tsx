import { Button } from '@fluentui/react-components'
import { Navigation20Regular } from '@fluentui/react-icons'
import { Link } from 'react-router'
import { shellWords } from '../language/messages/shell.ts'
import { useText } from '../language/useText.ts'
import { Bell } from '../notification/Bell.tsx'
import { paths } from '../paths.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { AccountButton } from './AccountButton.tsx'
import { LanguageToggle } from './LanguageToggle.tsx'
import { ProductMark } from './ProductMark.tsx'
import css from './TopBar.module.css'

export function TopBar({ onOpenMenu }: { onOpenMenu: () => void }) {
  const text = useText()
  const { partner } = useViewer()
  return (
    <header className={css['root']}>
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
      <div className={css['tools']}>
        <span className={css['language']}>
          <LanguageToggle />
        </span>
        <Bell />
        <AccountButton />
      </div>
    </header>
  )
}
