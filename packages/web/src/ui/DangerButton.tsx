import { Button, type ButtonProps } from '@fluentui/react-components'
import css from './DangerButton.module.css'

/** The button that does what cannot be taken back: not the look of the ordinary next step. */
export function DangerButton(props: ButtonProps) {
  return <Button {...props} appearance="primary" className={css['root'] ?? ''} />
}
