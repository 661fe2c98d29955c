const key = 'samop.session'

/** Whether this browser had a session when it was last known. The session itself is out of a page's sight. */
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
    // Storage may be refused: the server is asked instead.
  }
}
