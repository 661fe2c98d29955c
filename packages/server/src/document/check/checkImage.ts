import { imageSize } from 'image-size'
import { found } from './finding.ts'

/** Beyond the largest cameras; what opens an image takes four bytes for each of its pixels. */
const mostPixels = 250_000_000
const longestSide = 32_767

/** An image says in its head how large it becomes. */
export const checkImage = (bytes: Uint8Array): void => {
  const { width, height } = sizeOf(bytes)
  if (!(width > 0 && height > 0)) throw found('FILE_BROKEN', 'image')
  if (width * height > mostPixels || Math.max(width, height) > longestSide)
    throw found('FILE_UNPACKS', `${width} × ${height}`)
}

const sizeOf = (bytes: Uint8Array) => {
  try {
    return imageSize(bytes)
  } catch {
    throw found('FILE_BROKEN', 'image')
  }
}
