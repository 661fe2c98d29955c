// Asks what the page asks first, while its code is on its way; earlyAnswers.ts hands the answers on. The build writes this
// into index.html, with the rows of src/asksEarly.ts in place of ASKS.
;(() => {
  let language
  try {
    language = localStorage.getItem('samop.session') && localStorage.getItem('samop.language')
  } catch {
    // Storage may be refused: then the page asks by itself.
  }
  // without a chosen language the account's must be known before anything else is asked
  if (!language) return
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
    answers.set(`${hash} ${JSON.stringify(variables)}`, { answer, at: performance.now() })
    return answer
  }
  const asked = location.pathname.split('/')
  const [viewer, ...rest] = ASKS
  // The cursor that live events go on from is taken before anything else is read.
  ask(viewer).then(
    ({ ok }) => {
      for (const { path, ...row } of ok ? rest : []) {
        const parts = path?.split('/')
        if (
          parts &&
          (parts.length !== asked.length || !parts.every((part, at) => part[0] === ':' || part === asked[at]))
        )
          continue
        const names = parts?.map((part, at) => [part, asked[at]]) ?? []
        const filled = Object.entries(row.variables).map(([name, value]) => [name, new Map(names).get(value) ?? value])
        ask({ ...row, variables: Object.fromEntries(filled) })
      }
    },
    () => undefined,
  )
})()
