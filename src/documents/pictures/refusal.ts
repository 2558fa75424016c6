/** Why a file was not taken; `named` is what stands in it that may not. */
export type PictureRefusal = {
  reason: 'notPicture' | 'damaged' | 'tooLarge' | 'tooManyPixels' | 'forbidden'
  named?: string
}
