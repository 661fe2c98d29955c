// Before the first paint: a chosen theme, else the system's, does not follow another one. The page itself comes later.
;(() => {
  let chosen
  try {
    chosen = localStorage.getItem('samop.theme')
  } catch {
    // Storage may be refused: then the system's counts.
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
  document.documentElement.dataset.theme = chosen === 'light' || chosen === 'dark' ? chosen : system
})()
