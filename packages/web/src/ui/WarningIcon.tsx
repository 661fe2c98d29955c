import { Warning20Regular } from '@fluentui/react-icons'
import css from './WarningIcon.module.css'

/** The sign before a warning, which the text beside it says. */
export function WarningIcon() {
  return <Warning20Regular aria-hidden className={css['root']} />
}
