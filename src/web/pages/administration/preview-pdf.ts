import { toPdf } from '../../../documents/pdf/to-pdf.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { withPicture } from '../../../store/bodies/picture.ts'
import { pdfResponse } from '../../answers/file-answers.ts'
import { page } from '../../handler.ts'
import { loadPreview, PreviewQuery } from './preview-load.ts'
import { addressOf, SettingParams } from './setting-address.ts'

/** The document of a preview as it would be sent. */
export const get = page(SettingParams, PreviewQuery, async (at) => {
  const { loaded, shown } = await loadPreview(at)
  const model = shown.kind === 'paper' || shown.kind === 'template' ? shown.model : null
  if (model === null) throw new NotFound()
  return pdfResponse(await toPdf(await withPicture(at.db, model)), `${addressOf(loaded.setting)}.pdf`)
})
