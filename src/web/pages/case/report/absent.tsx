import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { earliestAnswerDay } from '../../../../process/reports/report-parts.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { type Endpoint, handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { bothSides, tell } from '../tell.ts'
import { type AbsentDesk, type Owing, owedNouns } from './absent-desk.ts'
import { AbsentPage, isTimeUp } from './absent-page.tsx'
import { words } from './absent-words.ts'

const AskForm = form(words, (t, field) =>
  z.object({ answerBy: field.date(t.answerByMissing), lastSeq: field.lastSeq() }),
)
const LeaveForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

/** Which part is left out: the rest of the address. */
export const OwingParams = z.object({ owed: z.enum(['del', 'stallningstagande']), party: z.uuid() })
type OwingAt = z.output<typeof OwingParams>

type Pages = { get: Endpoint; ask: Endpoint; leave: Endpoint }
type Load<P> = (at: SignedIn<P>) => Promise<AbsentDesk>

/**
 * What the parties still owe a report: everybody is reminded and given a day, and when it has passed the others can go
 * on without the one that does not answer. `params` is the report's address, `more` the same with what is left out.
 */
export function absentPages<P, M extends P & OwingAt>(
  params: z.ZodType<P>,
  more: z.ZodType<M>,
  load: Load<P>,
): Pages {
  const show = async (at: SignedIn<P>, entry: Entry) => (
    <AbsentPage at={at} entry={entry} desk={await load(at)} />
  )
  return {
    get: page(params, noQuery, show),
    ask: handler(params, AskForm, { show, save: async (at) => ask(at, await load(at)) }),
    leave: handler(more, LeaveForm, { show, save: async (at) => leave(at, await load(at), at.params) }),
  }
}

async function ask<P>(at: Saving<P, typeof AskForm>, desk: AbsentDesk) {
  const t = words(at.language)
  const { file, report, owing, answerBy: given } = desk
  const { answerBy, lastSeq } = at.form
  if (!desk.may || desk.closed) throw new NotAllowed()
  if (lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  const earliest = earliestAnswerDay(file.history.rulebook, { today: at.today, given })
  const day = dateInWords(answerBy, at.language)
  if (isBefore(answerBy, earliest))
    return refused([{ field: 'answerBy', sentence: t.tooSoon(dateInWords(earliest, at.language)) }])
  const asked = { step: desk.steps.ask, track: desk.track, by: at.actor, on: at.today, at: at.now }
  const content = { answerBy, waitedFor: owing.map(({ party }) => party.id) }
  const outcome = await recordStep(at.db, file, { ...asked, content }, async (inCase) => {
    const to = await bothSides(at, inCase, file.partnership)
    const names = namesOf(owing)
    const params = { by: names, due: answerBy }
    const mail = { kind: 'partsAsked', report, parties: names, answerBy } as const
    const news = { inCase, partnership: file.partnership, to, kind: 'partsAsked', params }
    await tell(at, { ...news, mail: (link) => ({ ...mail, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(desk.here(), t.asked(day))
}

async function leave<P>(at: Saving<P, typeof LeaveForm>, desk: AbsentDesk, wanted: OwingAt) {
  const t = words(at.language)
  const { file, report } = desk
  const one = desk.owing.find(
    ({ party, owed }) => party.id === wanted.party && owedNouns[owed] === wanted.owed,
  )
  if (one === undefined) throw new NotFound()
  if (!desk.may || desk.closed || one.party.id === desk.own) throw new NotAllowed()
  if (at.form.lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  if (!isTimeUp(at, desk) || !desk.someIn) return refused(t.notYet)
  const more = desk.leaving?.(one)
  const asked = { step: desk.steps[one.owed], track: desk.track, by: at.actor, on: at.today, at: at.now }
  const content = { for: one.party.id, side: one.party.side, owed: one.owed, ...more?.content }
  const outcome = await recordStep(at.db, file, { ...asked, content }, async (inCase) => {
    await more?.also(inCase)
    const to = await bothSides(at, inCase, file.partnership)
    const { name } = one.party
    const mail = { kind: 'partLeftOut', report, party: name } as const
    const news = { inCase, partnership: file.partnership, to, kind: 'partLeftOut', params: { party: name } }
    await tell(at, { ...news, mail: (link) => ({ ...mail, ...link }) })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(desk.back, t.left(one.party.name))
}

function namesOf(owing: readonly Owing[]): string {
  return [...new Set(owing.map(({ party }) => party.name))].join(', ')
}
