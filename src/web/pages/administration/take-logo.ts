import { readFile } from 'node:fs/promises'
import { largestPicture, pictureIn } from '../../../documents/pictures/picture.ts'
import type { PictureRefusal } from '../../../documents/pictures/refusal.ts'
import { ok, type Result, refused } from '../../../kernel/result.ts'
import { addPicture } from '../../../store/bodies/picture.ts'
import type { UploadLimits } from '../../form/uploads.ts'
import type { Saving } from '../../handler.ts'
import type { DraftForm } from './form.ts'
import { type LoadedSetting, wholeOf } from './load.ts'
import type { SettingAt } from './setting-address.ts'
import { words } from './words.ts'

export const logoLimits: UploadLimits = { maxBytes: largestPicture, maxFiles: 1 }

/**
 * The digest of the logo that came with the form, cleaned and kept; of the one there was, where no file came; why not,
 * as a sentence. Null for other settings.
 */
export async function takenLogo(
  at: Saving<SettingAt, typeof DraftForm>,
  loaded: LoadedSetting,
): Promise<Result<string> | null> {
  if (loaded.setting.kind !== 'logo') return null
  const t = words(at.language).picture
  const [upload] = at.uploads
  const before = wholeOf(loaded, loaded.draft?.content ?? loaded.now).file ?? ''
  if (upload === undefined) return before === '' ? refused(t.none) : ok(before)
  const outcome = await pictureIn(await readFile(upload.path))
  if (!outcome.ok) return refused(sentenceOf(outcome.reason, at.language))
  return ok(await addPicture(at.db, { ...outcome.value, by: at.actor.personId, at: at.now }))
}

function sentenceOf({ reason, named = '' }: PictureRefusal, language: 'sv' | 'en'): string {
  const t = words(language).picture
  return reason === 'forbidden' ? t.forbidden(named) : t[reason]
}
