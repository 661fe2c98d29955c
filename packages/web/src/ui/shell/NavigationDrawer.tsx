import { DrawerBody, DrawerHeader, DrawerHeaderTitle, OverlayDrawer } from '@fluentui/react-components'
import { Dismiss24Regular } from '@fluentui/react-icons'
import { shellWords } from '../../language/messages/shell.ts'
import { useText } from '../../language/useText.ts'
import { Button } from '../control/Button.tsx'
import { FocusReturn } from '../FocusReturn.tsx'
import css from './NavigationDrawer.module.css'
import { Navigation } from './Navigation.tsx'

/** The navigation on a phone: it slides in over the page. */
export function NavigationDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const text = useText()
  return (
    <OverlayDrawer open={open} onOpenChange={(_, { open: next }) => next || onClose()} size="small">
      <FocusReturn />
      <DrawerHeader>
        <DrawerHeaderTitle
          action={
            <Button
              appearance="subtle"
              aria-label={text(shellWords.closeMenu)}
              icon={<Dismiss24Regular />}
              onClick={onClose}
            />
          }
        >
          {text(shellWords.product)}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <div className={css['list']}>
          <Navigation onFollow={onClose} />
        </div>
      </DrawerBody>
    </OverlayDrawer>
  )
}
