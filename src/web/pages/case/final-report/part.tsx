import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { headingsOf } from './headings.ts'
import { isOwnOpen, loadFinalReport, unwritten } from './load.ts'
import { fingerprintOf, reportModel } from './model.ts'
import { words } from './words.ts'

const PartForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq(), seen: field.text() }))

/** One party's own part, read through and handed in. Each side does the same. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, PartForm, { show, save })

async function load(at: SignedIn<CaseAt>) {
  const report = await loadFinalReport(at)
  const { own } = report
  if (own === null || report.board === null) throw new NotAllowed()
  const missing = unwritten(report, { parties: [own], together: false })
  return { report, own, missing, model: await reportModel(at, report, { party: own }) }
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { report, own, missing, model } = await load(at)
  const { partnership } = report.file
  const t = words(at.language)
  const isAgain = report.handedIn.some(({ party, event }) => party.id === own.id && event !== null)
  const isOpen = isOwnOpen(report)
  const here = (...more: string[]) => at.to.inCase(partnership.number, 'slutrapport', ...more)
  return (
    <CasePage at={at} partnership={partnership} title={t.partTitle} lead={t.partLead} entry={entry}>
      {!isOpen && <Alert color="info">{t.notOpen}</Alert>}
      {isOpen && isAgain && <Alert color="info">{t.partAgain}</Alert>}
      {isOpen && missing.length > 0 && (
        <Alert color="warning">{t.partMissing(headingsOf(missing, at.language))}</Alert>
      )}
      <div class="letter">
        <DocumentView model={model} heading="none" />
      </div>
      {isOpen && missing.length === 0 && (
        <Form at={at} action={here('del')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <input type="hidden" name="seen" value={fingerprintOf(model)} />
          <Actions>
            <Button>{t.handIn}</Button>
            <ButtonLink href={here()} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof PartForm>) {
  const { report, own, missing, model } = await load(at)
  const { file, board } = report
  const { partnership } = file
  const t = words(at.language)
  if (at.form.lastSeq !== partnership.lastSeq || at.form.seen !== fingerprintOf(model))
    throw new ChangedMeanwhile()
  if (!isOwnOpen(report)) return refused(t.notOpen)
  if (missing.length > 0) return refused(t.partMissing(headingsOf(missing, at.language)))
  const asked = {
    step: board?.state === 'CASE_OPENED' ? 'hand-in-report-part' : 'hand-in-late-part',
    by: at.actor,
    on: at.today,
    at: at.now,
    track: board?.track ?? '',
  }
  const outcome = await recordStep(at.db, file, { ...asked, content: { for: own.id } }, async (inCase) => {
    registerPartyPaper(at, inCase, { kind: 'finalReportPart', title: model.title, model, from: own })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'reportPartSubmitted', params: { by: own.name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'slutrapport'), t.handedInNow)
}
