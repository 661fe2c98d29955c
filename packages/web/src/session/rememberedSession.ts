const key = 'samop.session'

/** Whether this browser last had a session. A page cannot see the session's cookie itself. */
export function remembersSession(): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}

export function rememberSession(has: boolean): void {
  try {
    if (has) localStorage.setItem(key, '1')
    else localStorage.removeItem(key)
  } catch {
    // The browser may refuse storage: the page then asks the server.
  }
}
