import { Switch } from '@fluentui/react-components'
import { news as newsRows } from '@samop/shared'
import { useState } from 'react'
import { noteProblem } from '../change/noteProblem.ts'
import { useChange } from '../change/useChange.ts'
import type { News } from '../graphql/graphql.ts'
import { useText } from '../language/useText.ts'
import { bellDocument } from './Bell.tsx'
import css from './NewsSwitch.module.css'
import { chooseNotificationsDocument } from './settingsDocuments.ts'

export interface NewsSwitchProps {
  news: News
  tells: boolean
}

/** Whether the bell tells a kind of news; it shows the choice at once, and goes back if it was not stored. */
export function NewsSwitch({ news, tells }: NewsSwitchProps) {
  const text = useText()
  const { busy, send } = useChange(chooseNotificationsDocument, { refetchQueries: [bellDocument] })
  const [chosen, setChosen] = useState<boolean>()
  const choose = async (next: boolean) => {
    setChosen(next)
    const result = await send({ news, tells: next })
    setChosen(undefined)
    if (result.kind !== 'done') noteProblem(result)
  }
  return (
    <Switch
      className={css['root'] ?? ''}
      checked={chosen ?? tells}
      disabledFocusable={busy}
      label={text(newsRows[news].label)}
      onChange={(_, { checked }) => void choose(checked)}
    />
  )
}
