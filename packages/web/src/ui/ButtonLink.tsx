import { useFollow } from '../router/useFollow.ts'
import { Button, type ButtonProps } from './control/Button.tsx'

export interface ButtonLinkProps extends Pick<ButtonProps, 'appearance' | 'icon' | 'size' | 'children'> {
  to: string
}

/** A link that looks like a button, so that a browser can open it in a new tab. */
export function ButtonLink({ to, ...look }: ButtonLinkProps) {
  const follow = useFollow(to)
  return <Button {...look} href={to} onClick={follow} />
}
