import type { ComponentProps } from 'react'
import { useFollow } from './useFollow.ts'

export interface LinkProps extends Omit<ComponentProps<'a'>, 'href'> {
  to: string
}

/** A link to a page of the app. */
export function Link({ to, onClick, ...rest }: LinkProps) {
  const follow = useFollow(to)
  return (
    <a
      {...rest}
      href={to}
      onClick={(event) => {
        onClick?.(event)
        follow(event)
      }}
    />
  )
}
