import { isOwnText, isTemplate, type SettingKind } from '../../../domain/body-setting.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { draftIn, inForceOn, type Version } from '../../../store/bodies/body-setting.ts'
import type { Reader } from '../../visit.ts'
import { templateWords } from './template-words.ts'
import { words } from './words.ts'

/** How far a setting has come, in a few words: what waits before what holds. */
export function stateIn(
  versions: readonly Version[],
  { kind, at }: { kind: SettingKind; at: Pick<Reader, 'language' | 'today'> },
): string {
  const { states } = words(at.language)
  const draft = draftIn(versions)
  if (draft !== undefined) return states.draft(draft.draftedByName ?? '')
  const next = versions.find(({ decidedAt, from }) => decidedAt !== null && (from ?? '') > at.today)
  if (next?.from) return states.planned(dateInWords(next.from, at.language))
  const held = inForceOn(versions, at.today)
  if (held?.from) return states.chosen(dateInWords(held.from, at.language))
  if (isTemplate(kind)) return templateWords(at.language).untouched
  return isOwnText(kind) || kind === 'diary' || kind === 'openDiary' ? states.none : states.setUp
}
