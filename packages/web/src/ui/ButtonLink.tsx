import { Button, type ButtonProps } from '@fluentui/react-components'
import { useHref, useLinkClickHandler } from 'react-router'

export interface ButtonLinkProps extends Pick<ButtonProps, 'appearance' | 'icon' | 'size' | 'children'> {
  to: string
}

/** A link that looks like a button, so that a browser can open it in a new tab. */
export function ButtonLink({ to, ...look }: ButtonLinkProps) {
  const address = useHref(to)
  const follow = useLinkClickHandler<HTMLAnchorElement>(to)
  return <Button {...look} as="a" href={address} onClick={follow} />
}
