import { Marked, type MarkedExtension } from 'marked'
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id'
import { docsWays } from './docsWays.ts'

/** A page made of a file of our own, so that nothing in it is hostile. */
export const docsPage = (markdown: string, path: string): string => {
  const body = new Marked(gfmHeadingId(), links, scrolling).parse(markdown, { async: false })
  const headings = getHeadingList()
  const title = headings.find(({ level }) => level === 1)?.text ?? 'Samop'
  const contents = headings.filter(({ level }) => level === 2)
  const ways = docsWays.map(
    (way) => `<a href="${way.path}"${way.path === path ? ' aria-current="page"' : ''}>${way.name}</a>`,
  )
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="Samop for programs: how to create, submit and follow co-op claims over GraphQL.">
<title>${title} · Samop</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/docs/style.css">
</head>
<body>
<header>
<a class="skip" href="#main">Skip to the text</a>
<nav aria-label="Documentation">${ways.join('\n')}</nav>
</header>
<div class="page">
<nav class="contents" aria-label="On this page">
${contents.map(({ id, text }) => `<a href="#${id}">${text}</a>`).join('\n')}
</nav>
<main id="main">
${body}</main>
</div>
</body>
</html>
`
}

/** Files link to each other as files, pages as addresses; a diagram that needs a program stays with the file. */
const links: MarkedExtension = {
  walkTokens(token) {
    if (token.type === 'code' && token['lang'] === 'mermaid') token.type = 'space'
    if (token.type !== 'link') return
    const [file, place] = String(token['href']).split('#')
    const way = docsWays.find((one) => one.file === file)
    if (way) token['href'] = place ? `${way.path}#${place}` : way.path
  },
}

/** Wide parts scroll on their own, with the keyboard too. */
const scrolling: MarkedExtension = {
  hooks: {
    postprocess: (html) =>
      html
        .replaceAll('<table>', '<div class="wide" role="region" aria-label="Table" tabindex="0"><table>')
        .replaceAll('</table>', '</table></div>')
        .replaceAll('<pre>', '<pre tabindex="0">'),
  },
}
