import { useQuery } from '@apollo/client/react'
import {
  Menu,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  type PositioningImperativeRef,
} from '@fluentui/react-components'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { reviewWords } from '../language/messages/review.ts'
import { useText } from '../language/useText.ts'
import { useViewer } from '../session/SessionProvider.tsx'
import { Loading } from '../ui/state/Loading.tsx'
import css from './AssigneeCell.module.css'
import type { AssigneeCellProps } from './AssigneeCell.tsx'
import { reviewersDocument } from './queue/queueDocuments.ts'
import { useAssign } from './useAssign.ts'

export interface AssignMenuProps extends Pick<AssigneeCellProps, 'claim'> {
  open: boolean
  onOpenChange: (open: boolean) => void
  target: RefObject<HTMLButtonElement | null>
}

const nobody = 'nobody'

/** Lists the reviewers a claim can be assigned to and marks the present one. */
export function AssignMenu({ claim, open, onOpenChange, target }: AssignMenuProps) {
  const text = useText()
  const viewer = useViewer()
  const { data } = useQuery(reviewersDocument, { fetchPolicy: 'cache-first' })
  const { assign } = useAssign(claim)
  const positioning = useRef<PositioningImperativeRef>(null)
  useLayoutEffect(() => positioning.current?.setTarget(target.current), [target])
  const close = (next: boolean) => {
    onOpenChange(next)
    if (!next) target.current?.focus()
  }
  const { assignee } = claim
  const choose = (chosen: string) => assign(data?.reviewers.find((each) => each.id === chosen) ?? null)
  return (
    <Menu
      open={open}
      // The table scrolls and would clip the menu, so the menu stands elsewhere in the page's content.
      mountNode={document.getElementById('main')}
      onOpenChange={(_, { open: next }) => close(next)}
      positioning={{ positioningRef: positioning, position: 'below', align: 'start' }}
      checkedValues={{ assignee: [assignee?.id ?? nobody] }}
      onCheckedValueChange={(_, { checkedItems: [chosen] }) => {
        close(false)
        if (chosen && chosen !== (assignee?.id ?? nobody)) choose(chosen)
      }}
    >
      <MenuPopover className={css['menu'] ?? ''}>
        {data ? (
          <MenuList>
            {data.reviewers.map(({ id: reviewerId, name }) => (
              <MenuItemRadio key={reviewerId} name="assignee" value={reviewerId}>
                {reviewerId === viewer.id ? text(reviewWords.you, { name }) : name}
              </MenuItemRadio>
            ))}
            <MenuDivider />
            <MenuItemRadio name="assignee" value={nobody}>
              {text(reviewWords.nobody)}
            </MenuItemRadio>
          </MenuList>
        ) : (
          <Loading rows={3} />
        )}
      </MenuPopover>
    </Menu>
  )
}
