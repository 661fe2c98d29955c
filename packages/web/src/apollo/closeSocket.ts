let close: (() => void) | undefined

/** The code of the WebSocket comes later than the page, and then says how it is closed. */
export function onCloseSocket(next: () => void): void {
  close = next
}

/** Ends the socket and its rights: the next subscription opens a new one with the cookie at that time. */
export const closeSocket = (): void => close?.()
