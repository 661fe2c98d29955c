import type { WebSocket } from 'ws'
import { socketLimits } from './socketLimits.ts'

const tooManyMessages = 4429

/** Closes a socket that sends more messages than any honest client does. */
export const boundMessages = (socket: WebSocket): void => {
  let left: number = socketLimits.messagesAtOnce
  let at = performance.now()
  socket.on('message', () => {
    const now = performance.now()
    left = Math.min(socketLimits.messagesAtOnce, left + ((now - at) / 1000) * socketLimits.messagesASecond) - 1
    at = now
    if (left < 0) socket.close(tooManyMessages, 'Too many messages')
  })
}
