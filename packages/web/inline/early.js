// Asks what the page asks first, while its code is on its way; earlyAnswers.ts hands the answers on. The build writes this
// into index.html, with the rows of src/asksEarly.ts and files in their place.
;(() => {
  let chosen
  try {
    if (!localStorage.getItem('samop.session')) return
    chosen = localStorage.getItem('samop.language')
  } catch {
    // Storage may be refused: then the page asks by itself.
    return
  }
  const known = LANGUAGES
  const preferred = navigator.languages.map((tag) => tag.toLowerCase().split('-')[0])
  let language = chosen ?? preferred.find((each) => known.includes(each)) ?? known[0]
  const answers = (window.samopEarly = new Map())
  const ask = ({ operationName, hash, variables }) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: hash } }
    const answer = fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        accept: 'application/graphql-response+json,application/json;q=0.9',
        'accept-language': language,
        'apollographql-client-name': 'samop-web',
        'content-type': 'application/json',
      },
      body: JSON.stringify({ operationName, variables, extensions }),
    })
    // whoever asks hears of the failure
    answer.catch(() => undefined)
    answers.set(`${hash} ${JSON.stringify(variables)}`, { answer, language, at: performance.now() })
    return answer
  }
  const fetchFile = (file) => {
    const isStyle = file.endsWith('.css')
    const link = { rel: isStyle ? 'preload' : 'modulepreload', as: isStyle ? 'style' : 'script', crossOrigin: '' }
    document.head.append(Object.assign(document.createElement('link'), link, { href: `/${file}` }))
  }
  const asked = location.pathname.split('/')
  const isId = /^[\da-f-]{36}$/i
  const isAt = (path) => {
    const parts = path.split('/')
    const fits = (part, at) => (part[0] === ':' ? isId.test(asked[at]) : part === asked[at])
    return parts.length === asked.length && parts.every(fits)
  }
  const [viewer, ...rest] = ASKS
  const files = FILES
  // The cursor that live events go on from is taken before anything else is read.
  ask(viewer)
    .then((answer) => answer.ok && answer.clone().json())
    .then((answer) => {
      const who = answer.data.viewer
      if (who.owesSecondFactor) return
      // a device without a choice takes that of the account
      if (!chosen && who.chosenLanguage) language = who.chosenLanguage.toLowerCase()
      const isWanted = ({ at, side, permission, lacks, plain }) =>
        (!at || at.some(isAt)) &&
        (!side || side === who.side) &&
        (!permission || who.permissions.includes(permission)) &&
        (!lacks || !who.permissions.includes(lacks)) &&
        (!plain || !location.search)
      for (const row of files.filter(isWanted)) row.files.forEach(fetchFile)
      const now = new Date(who.now)
      const today = new Date(now - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
      const values = new Map([
        [':today', today],
        [':month', `${today.slice(0, 8)}01`],
      ])
      for (const row of rest.filter(isWanted)) {
        const parts = row.at?.find(isAt).split('/') ?? []
        parts.forEach((part, at) => part[0] === ':' && values.set(part, asked[at]))
        const filled = Object.entries(row.variables).map(([name, value]) => [name, values.get(value) ?? value])
        ask({ ...row, variables: Object.fromEntries(filled) })
      }
    })
    // nobody is signed in, or the network is away: the page asks by itself
    .catch(() => undefined)
})()
