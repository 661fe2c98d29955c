import { keysWords } from '../language/messages/keys.ts'
import { useText } from '../language/useText.ts'
import { Surface } from '../ui/Surface.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import css from './HowToUse.module.css'
import { Row } from '../ui/layout/Row.tsx'

/** The endpoint, the header and a first request to try. */
export function HowToUse() {
  const text = useText()
  const header = `Authorization: Bearer <${text(keysWords.keyPlace)}>`
  const { origin, host, protocol } = window.location
  const endpoint = `${origin}/graphql`
  const socket = `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`
  const example = [
    `curl ${endpoint} \\`,
    `  -H '${header}' \\`,
    `  -H 'Content-Type: application/json' \\`,
    `  -d '{"query":"{ claims(first: 5) { edges { node { number title status } } } }"}'`,
  ].join('\n')
  return (
    <Surface title={text(keysWords.howTitle)}>
      <p className={css['text']}>{text(keysWords.howText)}</p>
      <dl className={css['list']}>
        <dt>{text(keysWords.endpoint)}</dt>
        <dd>
          <code>{endpoint}</code>
          <CopyButton value={endpoint} what={text(keysWords.endpoint)} />
        </dd>
        <dt>{text(keysWords.header)}</dt>
        <dd>
          <code>{header}</code>
          <CopyButton value={header} what={text(keysWords.header)} />
        </dd>
        <dt>{text(keysWords.events)}</dt>
        <dd>
          <code>{socket}</code>
          <CopyButton value={socket} what={text(keysWords.events)} />
          <span className={css['hint']}>{text(keysWords.eventsText)}</span>
        </dd>
        <dt>{text(keysWords.guide)}</dt>
        <dd>
          <a href="/docs" hrefLang="en">{`${origin}/docs`}</a>
          <span className={css['hint']}>{text(keysWords.guideText)}</span>
        </dd>
        <dt>{text(keysWords.schema)}</dt>
        <dd>
          <a href="/schema.graphql">{`${origin}/schema.graphql`}</a>
        </dd>
      </dl>
      <Row gap={8} align="flex-start" className={css['example']}>
        <pre tabIndex={0} aria-label={text(keysWords.example)}>
          <code>{example}</code>
        </pre>
        <CopyButton value={example} what={text(keysWords.example)} />
      </Row>
    </Surface>
  )
}
