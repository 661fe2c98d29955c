import { imageSize } from 'image-size'
import { found } from './finding.ts'

/** More than the largest cameras make; a program that opens an image needs four bytes for each pixel. */
const mostPixels = 250_000_000
const longestSide = 32_767

/** Refuses images whose header declares too large a size. */
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
