import { ok, type Result, refused } from '../../kernel/result.ts'
import { cleanPng } from './clean-png.ts'
import type { PictureRefusal } from './refusal.ts'

/** A picture that can do nothing but be seen. */
export type Picture = { mediaType: 'image/png' | 'image/svg+xml'; bytes: Uint8Array }

/** How large a picture may be, as it comes and when it has been cleaned. */
export const largestPicture = 100_000

const pngMark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')

/**
 * The picture in a file, by what the file contains and not by what it is called: a PNG with nothing but its pixels, or an
 * SVG written anew from the shapes and colours that we know.
 */
export async function pictureIn(file: Uint8Array): Promise<Result<Picture, PictureRefusal>> {
  if (file.length > largestPicture) return refused({ reason: 'tooLarge' })
  const bytes = Buffer.from(file)
  if (bytes.subarray(0, pngMark.length).equals(pngMark)) return cleaned('image/png', cleanPng(bytes))
  if (!/<svg[\s>]/.test(bytes.toString('utf8'))) return refused({ reason: 'notPicture' })
  const { cleanSvg } = await import('./clean-svg.ts')
  return cleaned('image/svg+xml', cleanSvg(bytes.toString('utf8')))
}

function cleaned(
  mediaType: Picture['mediaType'],
  outcome: Result<Uint8Array, PictureRefusal>,
): Result<Picture, PictureRefusal> {
  if (!outcome.ok) return outcome
  if (outcome.value.length > largestPicture) return refused({ reason: 'tooLarge' })
  return ok({ mediaType, bytes: outcome.value })
}
