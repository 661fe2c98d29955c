import { news as newsRows } from '@samop/shared'
import type { News } from '../graphql/graphql.ts'
import { notificationWords } from '../language/messages/notification.ts'
import { useText } from '../language/useText.ts'
import { Stack } from '../ui/layout/Stack.tsx'
import { Text } from '../ui/layout/Text.tsx'
import { Surface } from '../ui/Surface.tsx'
import css from './AlwaysTold.module.css'

/** What asks the person to act, and why it has no switch. */
export function AlwaysTold({ news }: { news: readonly News[] }) {
  const text = useText()
  return (
    <Surface title={text(notificationWords.alwaysTitle)}>
      <Stack gap={12}>
        <Text as="p" tone="soft">
          {text(notificationWords.alwaysText)}
        </Text>
        <ul className={css['list']}>
          {news.map((each) => (
            <li key={each}>{text(newsRows[each].label)}</li>
          ))}
        </ul>
      </Stack>
    </Surface>
  )
}
