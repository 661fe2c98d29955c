import { Menu, MenuItem, MenuList, MenuPopover, type PositioningImperativeRef } from '@fluentui/react-components'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { RowMenuItem } from './RowMenu.tsx'

export interface RowMenuListProps {
  items: readonly RowMenuItem[]
  open: boolean
  onOpenChange: (open: boolean) => void
  target: RefObject<HTMLButtonElement | null>
}

/** What `RowMenu` shows. */
export function RowMenuList({ items, open, onOpenChange, target }: RowMenuListProps) {
  const positioning = useRef<PositioningImperativeRef>(null)
  useLayoutEffect(() => positioning.current?.setTarget(target.current), [target])
  const close = (next: boolean) => {
    onOpenChange(next)
    if (!next) target.current?.focus()
  }
  return (
    <Menu
      open={open}
      onOpenChange={(_, { open: next }) => close(next)}
      positioning={{ positioningRef: positioning, position: 'below', align: 'end' }}
    >
      <MenuPopover>
        <MenuList>
          {items.map(({ key, text, icon, onChoose }) => (
            <MenuItem key={key} {...(icon && { icon })} onClick={onChoose}>
              {text}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
