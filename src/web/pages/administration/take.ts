import { NotAllowed } from '../../../domain/thrown.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { addYears, isAfter, isBefore, type PlainDate, yearOf } from '../../../kernel/plain-date.ts'
import { takeIntoUse } from '../../../store/bodies/body-setting.ts'
import { layOwnRules } from '../../../store/bodies/own-rules.ts'
import { isYearBegun } from '../../../store/papers/registry.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { keeping } from '../../form/kept-forms.ts'
import { handler, type Saving } from '../../handler.ts'
import type { SignedIn } from '../../visit.ts'
import { TakeForm } from './form.ts'
import { type LoadedSetting, loadWritable } from './load.ts'
import { ownRuleProblems } from './rulebook-words.ts'
import { show } from './setting.tsx'
import { addressOf, type SettingAt, SettingParams } from './setting-address.ts'
import { words } from './words.ts'

/** A draft begins to hold from a day. */
export const post = handler(SettingParams, TakeForm, keeping({ show, save }))

async function save(at: Saving<SettingAt, typeof TakeForm>) {
  const loaded = await loadWritable(at)
  if (!loaded.mayTake && loaded.draft !== undefined) throw new NotAllowed()
  const { from, basedOn } = at.form
  const problem = loaded.setting.kind === 'series' ? await wrongYear(at, loaded, from) : wrongDay(at, from)
  if (problem !== null) return refused([{ field: 'from', sentence: problem }])
  const { bodyId, setting } = loaded
  const own = await ownRulesOf(loaded, from)
  if (own !== null && 'faults' in own) return refused(ownRuleProblems(own.faults, at.language))
  const which = { bodyId, setting, basedOn, by: at.actor.personId, at: at.now }
  await takeIntoUse(at.db, { ...which, from, today: at.today, ...(own !== null && { ownRules: own }) })
  const sentence = words(at.language).taken(dateInWords(from, at.language))
  return goTo(at.to.administration(addressOf(setting)), sentence)
}

/** The whole rulebook that a draft's own rules make from a day; null where it has none. They may have been sound when they were written. */
async function ownRulesOf({ setting, draft }: LoadedSetting, from: PlainDate) {
  const { rulebook = '', ownRules: text = '' } = draft?.content ?? {}
  if (setting.kind !== 'rulebook' || text === '') return null
  const read = await layOwnRules(rulebook, text, from)
  return 'faults' in read ? read : { ...read, text }
}

/** Why a draft cannot begin to hold on a day. */
export function wrongDay({ language, today }: SignedIn, from: PlainDate): string | null {
  const t = words(language)
  if (isBefore(from, today)) return t.fromPast
  return isAfter(from, addYears(today, 2)) ? t.fromFar : null
}

/** A series is written in one way throughout its year: a new way begins with a year that has no number yet. */
async function wrongYear(
  at: SignedIn,
  { body, setting }: LoadedSetting,
  from: PlainDate,
): Promise<string | null> {
  const t = words(at.language)
  const year = yearOf(from)
  const ahead = year - yearOf(at.today)
  if (!from.endsWith('-01-01') || ahead < 1 || ahead > 2) return t.yearMissing
  const board = body.boards.find(({ casePrefix }) => casePrefix === setting.about)
  const isBegun = board !== undefined && (await isYearBegun(at.db, board.id, year))
  return isBegun ? t.yearTaken(year) : null
}
