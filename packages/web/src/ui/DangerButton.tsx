import { Button, type ButtonProps } from './control/Button.tsx'
import css from './DangerButton.module.css'

/** The button for an action that cannot be undone. It must not look like the ordinary next step. */
export function DangerButton(props: ButtonProps) {
  return <Button {...props} appearance="primary" className={css['root'] ?? ''} />
}
