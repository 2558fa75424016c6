import { z } from 'zod'
import { renewalStancePaper } from '../../../../documents/papers/renewal-stance.ts'
import { canTakeStanceFor } from '../../../../domain/permissions/permissions-board.ts'
import { type RenewalVoice, renewalChoices } from '../../../../domain/renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { OwnDay } from '../own-day.tsx'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { type FinalReport, loadFinalReport } from './load.ts'
import { StanceFields } from './stance-fields.tsx'
import { VoiceList } from './voice-list.tsx'
import { words } from './words.ts'

const StanceForm = form(words, (t, field) =>
  z
    .object({
      choice: field.choice(renewalChoices, t.choiceMissing),
      material: field.optionalChoice(['yes', 'no']),
      reasons: field.text(t.reasonsMissing, 5000),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      if (value.choice === 'renegotiate' && value.material === null)
        issues.push({ code: 'custom', input: '', path: ['material'], message: t.isMaterialMissing })
    }),
)

/** What each party wants when the agreement runs out, said by those who may say it. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, StanceForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { report, own } = await load(at)
  const { partnership } = report.file
  const t = words(at.language)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.stanceTitle}
      lead={own === null ? t.stanceLeadRead : t.stanceLead}
      entry={entry}
    >
      <OwnDay at={at} file={report.file} steps={['take-renewal-stance']} />
      {own?.stance === null && <StanceFields {...{ at, entry, report, own }} />}
      <VoiceList at={at} report={report} />
      {own !== null && own.stance !== null && <StanceFields {...{ at, entry, report, own }} />}
      <p>
        <a href={at.to.inCase(partnership.number, 'slutrapport')}>{t.back}</a>
      </p>
    </CasePage>
  )
}

async function load(at: SignedIn<CaseAt>): Promise<{ report: FinalReport; own: RenewalVoice | null }> {
  const report = await loadFinalReport(at)
  if (report.board === null) throw new NotFound()
  const { scope } = report.file.partnership
  const isOpen = report.board.state === 'CASE_OPENED' && report.file.status.paused === null
  const own = report.voices.find(
    ({ party, role }) => at.actor.acting.role === role && canTakeStanceFor(party)(at.actor, scope),
  )
  return { report, own: (isOpen && own) || null }
}

async function save(at: Saving<CaseAt, typeof StanceForm>) {
  const { report, own } = await load(at)
  const { file, board } = report
  const { partnership } = file
  if (own === null) throw new NotAllowed()
  const { lastSeq, choice, reasons } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const material = choice === 'end' ? null : at.form.material === 'yes'
  const content = { choice, reasons, material, for: own.party.id }
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const title = inLanguage(report.titles(own.role, own.party.bodyId ?? ''), 'sv').toLowerCase()
  const by = { name: at.actor.name, title }
  const model = renewalStancePaper({ ...head, party: own.party.name, by, choice, material, reasons })
  const asked = {
    step: 'take-renewal-stance',
    by: at.actor,
    on: at.today,
    at: at.now,
    track: board?.track ?? '',
  }
  const outcome = await recordStep(at.db, file, { ...asked, content }, async (inCase) => {
    registerPartyPaper(at, inCase, { kind: 'renewalStance', title: model.title, model, from: own.party })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'renewalStanceTaken', params: { by: own.party.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'slutrapport', 'stallningstagande'), words(at.language).gave)
}
