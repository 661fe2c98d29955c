import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  type PositioningImperativeRef,
} from '@fluentui/react-components'
import { Alert20Regular, ArrowDownload20Regular, Person20Regular, SignOut20Regular } from '@fluentui/react-icons'
import { languages, roles, type Text } from '@samop/shared'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { languageNames } from '../../language/languageNames.ts'
import { useLanguage } from '../../language/LanguageProvider.tsx'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { paths } from '../../paths.ts'
import { useHistory } from '../../router/HistoryRouter.tsx'
import { useSession, useViewer } from '../../session/SessionProvider.tsx'
import css from './AccountMenu.module.css'
import { type ThemeChoice, themeChoices } from '../theme/themeChoice.ts'
import { useThemeChoice } from '../theme/ThemeProvider.tsx'

export interface AccountMenuProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  target: RefObject<HTMLButtonElement | null>
}

const themeWords: Readonly<Record<ThemeChoice, Text>> = {
  system: shellWords.themeSystem,
  light: shellWords.themeLight,
  dark: shellWords.themeDark,
}

/** The person's name, the language, the theme and signing out. */
export function AccountMenu({ open, onOpenChange, target }: AccountMenuProps) {
  const text = useText()
  const viewer = useViewer()
  const { signOut } = useSession()
  const { push } = useHistory()
  const { language, setLanguage } = useLanguage()
  const { choice, setChoice } = useThemeChoice()
  const positioning = useRef<PositioningImperativeRef>(null)
  useLayoutEffect(() => positioning.current?.setTarget(target.current), [target])
  const close = (next: boolean) => {
    onOpenChange(next)
    if (!next) target.current?.focus()
  }
  return (
    <Menu
      inline
      open={open}
      onOpenChange={(_, { open: next }) => close(next)}
      positioning={{ positioningRef: positioning, position: 'below', align: 'end' }}
      checkedValues={{ language: [language], theme: [choice] }}
      onCheckedValueChange={(_, { name, checkedItems: [value] }) => {
        const nextLanguage = languages.find((each) => each === value)
        const nextTheme = themeChoices.find((each) => each === value)
        if (name === 'language' && nextLanguage) setLanguage(nextLanguage)
        if (name === 'theme' && nextTheme) setChoice(nextTheme)
      }}
    >
      <MenuPopover>
        <div className={css['person']}>
          <p className={css['name']}>{viewer.name}</p>
          <p>{text(roles[viewer.role].label)}</p>
          <p>{viewer.email}</p>
        </div>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{text(shellWords.language)}</MenuGroupHeader>
            {languages.map((each) => (
              <MenuItemRadio key={each} name="language" value={each} lang={each}>
                {languageNames[each]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuGroup>
            <MenuGroupHeader>{text(shellWords.theme)}</MenuGroupHeader>
            {themeChoices.map((each) => (
              <MenuItemRadio key={each} name="theme" value={each}>
                {text(themeWords[each])}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem icon={<Person20Regular />} onClick={() => push(paths.account)}>
            {text(shellWords.myAccount)}
          </MenuItem>
          <MenuItem icon={<ArrowDownload20Regular />} onClick={() => push(paths.exports)}>
            {text(shellWords.myExports)}
          </MenuItem>
          <MenuItem icon={<Alert20Regular />} onClick={() => push(paths.notificationSettings)}>
            {text(shellWords.notificationSettings)}
          </MenuItem>
          <MenuItem icon={<SignOut20Regular />} onClick={() => void signOut()}>
            {text(shellWords.signOut)}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
