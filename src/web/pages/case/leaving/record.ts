import { leavingPaper } from '../../../../documents/papers/leaving.ts'
import { boundSince } from '../../../../domain/leaving.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addDays, isAfter, isBefore, type PlainDate } from '../../../../kernel/plain-date.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { endParty, noteLastDay } from '../../../../store/case/case-member.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { recountCase } from '../../../../store/case/recount.ts'
import { takeSecondStep } from '../../../../store/case/second-step.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { withTransaction } from '../../../../store/db.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Problem } from '../../../form/form.ts'
import type { Saving } from '../../../handler.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { demandSeen } from '../demand-seen.ts'
import { askDirector } from '../ending/record-party.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import type { LeavingForm } from './form.ts'
import { isNoted, type Loaded, loadLeaving, type Stage } from './load.ts'
import { words } from './words.ts'

type Save = Saving<CaseAt, typeof LeavingForm>

/** The notice as it is recorded: `leftAt` is the first day that it is no party, where that is written at once. */
type Notice = {
  party: Party
  ground: string
  settlement: string
  noticedOn: PlainDate
  lastDay: PlainDate
  leftAt: PlainDate | null
}

/** Records the notice, its paper and the question to the director, and tells everybody, in one transaction. */
export async function save(at: Save) {
  const loaded = await loadLeaving(at)
  const { file, stage } = loaded
  const { partnership } = file
  const t = words(at.language)
  demandSeen(file, at.form.lastSeq)
  const party = loaded.own.find(({ id }) => id === at.form.party)
  if (party === undefined) return refused([{ field: 'party', sentence: t.partyMissing }])
  const problems = problemsIn(at, loaded, party)
  if (problems.length > 0) return refused(problems)
  const notice = noticeOf(at, { party, stage })
  const outcome = await withTransaction(at.db, async (trx) => {
    const recorded = await record({ ...at, db: trx }, file, notice)
    if (recorded.kind === 'recorded') await recountCase(trx, partnership.id, { today: at.today, at: at.now })
    return recorded
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  const isGone = notice.leftAt !== null && !isNoted(at, partnership)
  const left = at.to.organisation('lamnade', partnership.number)
  if (isGone) return goTo(left, t.left(party.name))
  return goTo(
    at.to.inCase(partnership.number, notice.leftAt === null ? 'uttrade' : 'parter'),
    notice.leftAt === null ? t.given(dateInWords(notice.lastDay, at.language)) : t.left(party.name),
  )
}

function problemsIn(at: Save, { file, stage }: Loaded, party: Party): Problem[] {
  const t = words(at.language)
  const { noticedOn, lastDay, settlement } = at.form
  if (stage !== 'running') return []
  const end = agreementOf(file.history)?.end
  const bound = boundSince(file.history.events, party)
  const all: (Problem | false)[] = [
    noticedOn === null && { field: 'noticedOn', sentence: t.noticedMissing },
    noticedOn !== null && isAfter(noticedOn, at.today) && { field: 'noticedOn', sentence: t.noticedLater },
    lastDay === null && { field: 'lastDay', sentence: t.lastMissing },
    lastDay !== null &&
      noticedOn !== null &&
      isBefore(lastDay, noticedOn) && { field: 'lastDay', sentence: t.lastBeforeNotice },
    lastDay !== null &&
      isBefore(lastDay, at.today) &&
      !isNoted(at, file.partnership) && { field: 'lastDay', sentence: t.lastPassed },
    lastDay !== null &&
      isBefore(lastDay, bound) && {
        field: 'lastDay',
        sentence: t.lastBeforeBound(dateInWords(bound, at.language)),
      },
    lastDay !== null &&
      end !== undefined &&
      isAfter(lastDay, end) && { field: 'lastDay', sentence: t.lastAfterEnd(dateInWords(end, at.language)) },
    settlement === '' && { field: 'settlement', sentence: t.settlementMissing },
  ]
  return all.filter((problem) => problem !== false)
}

function noticeOf(at: Save, { party, stage }: { party: Party; stage: Stage }): Notice {
  const { ground, settlement, noticedOn, lastDay } = at.form
  const last = stage === 'running' ? (lastDay ?? at.today) : at.today
  const isOver = stage !== 'running' || isBefore(last, at.today)
  return {
    ...{ party, ground, settlement, noticedOn: noticedOn ?? at.today, lastDay: last },
    leftAt: isOver ? addDays(last, 1) : null,
  }
}

function record(at: Save, file: CaseFile, notice: Notice) {
  const { partnership } = file
  const { party, ground, settlement, noticedOn, lastDay, leftAt } = notice
  const isRemoved = leftAt !== null && isNoted(at, partnership)
  const about = { party: party.name, partyId: party.id, from: addDays(lastDay, 1) }
  const said = { what: ground, settlement, noticedOn, lastDay }
  const content = isRemoved
    ? { ...about, ...said, reasons: ground }
    : { ...about, ...said, change: 'leaving', written: leftAt !== null }
  const step = isRemoved ? 'remove-party' : 'change-party'
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase, event) => {
    await registerNotice(at, inCase, { file, notice })
    const to = await bothSides(at, inCase, partnership)
    await writeLeaving(inCase, file, notice)
    await tellOf(at, inCase, { file, notice, to })
    if (settlement === '') return
    const question = words('sv').question(party.name, dateInWords(lastDay, 'sv'), ground)
    const second = { file, first: event, by: at.actor, on: at.today }
    await takeSecondStep(inCase, { ...second, step: 'raise-material-question', content: { question } })
    await askDirector(at, inCase, { partnership, question })
  })
}

async function writeLeaving(inCase: InCase, { partnership }: CaseFile, notice: Notice): Promise<void> {
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const { party, lastDay, leftAt } = notice
  if (leftAt === null) await noteLastDay(inCase.trx, which, { partyId: party.id, lastDay })
  else await endParty(inCase.trx, which, { partyId: party.id, until: leftAt })
}

async function registerNotice(
  at: SignedIn,
  inCase: InCase,
  { file: { partnership }, notice }: { file: CaseFile; notice: Notice },
): Promise<void> {
  const { party, leftAt, ...said } = notice
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
  const by = { name: at.actor.name, isOwn: !isNoted(at, partnership) }
  const model = leavingPaper({ ...head, ...said, party: party.name, by })
  registerPartyPaper(at, inCase, { kind: 'leaving', title: model.title, model, from: party })
}

type Telling = { file: CaseFile; notice: Notice; to: Parameters<typeof tell>[1]['to'] }

async function tellOf(at: SignedIn, inCase: InCase, { file, notice, to }: Telling): Promise<void> {
  const { partnership } = file
  const { party, ground: reason, lastDay, leftAt } = notice
  const said = { by: party.name, reason }
  if (leftAt !== null)
    return tell(at, {
      ...{ inCase, partnership, to, kind: 'partyWithdrew', params: said },
      mail: (link) => ({ kind: 'partyWithdrew', ...said, ...link }),
    })
  return tell(at, {
    ...{ inCase, partnership, to, kind: 'partyLeaves', params: { ...said, on: lastDay } },
    mail: (link) => ({ kind: 'partyLeaves', ...said, lastDay, ...link }),
  })
}
