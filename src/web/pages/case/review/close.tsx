import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { obstaclesTo } from './conclusion-draft.ts'
import { fingerprint, type ReviewAtWork } from './load.ts'
import { letterOf, recordOf, type Verdict } from './papers.ts'
import { recordReview } from './record.ts'
import { loadReady } from './share.tsx'
import { words } from './words.ts'

const CloseForm = form(words, (_, field) =>
  z.object({ lastSeq: field.lastSeq(), seen: field.text('', 200), sendNow: field.tick() }),
)

/** The letter and the record as they will be, before anything is recorded. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, CloseForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const ready = await loadReady(at)
  if (ready === null) return seeOther(at.to.inCase(at.params.number, 'granskning'))
  const { work, verdict } = ready
  const t = words(at.language)
  const obstacles = obstaclesTo(at, work, verdict.conditions.length > 0)
  const signed = { verdict, name: at.actor.name, date: at.today }
  const [letter, record] = await Promise.all([
    letterOf(at.db, work.file, signed),
    recordOf(at.db, work, signed),
  ])
  return (
    <CasePage
      at={at}
      partnership={work.file.partnership}
      title={t.closeTitle}
      lead={t.closeLead}
      entry={entry}
    >
      <div class="letter">
        <DocumentView model={letter} heading="none" />
      </div>
      <Details summary={t.wholeRecord}>
        <div class="letter">
          <DocumentView model={record} heading="none" />
        </div>
      </Details>
      {obstacles.length > 0 && entry.typed === null ? (
        <Alert color="warning" title={t.notYet}>
          <ul>
            {obstacles.map((obstacle) => (
              <li>{inLanguage(obstacle, at.language)}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <CloseFields at={at} entry={entry} work={work} verdict={verdict} />
      )}
      <p>
        <a href={at.to.inCase(at.params.number, 'granskning')}>{t.toOverview}</a>
      </p>
    </CasePage>
  )
}

type FieldsProps = { at: SignedIn<CaseAt>; entry: Entry; work: ReviewAtWork; verdict: Verdict }

function CloseFields({ at, entry, work, verdict }: FieldsProps) {
  const t = words(at.language)
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'granskning', ...more)
  return (
    <Form at={at} action={address('avslut')}>
      <input type="hidden" name="lastSeq" value={String(work.file.partnership.lastSeq)} />
      <input type="hidden" name="seen" value={fingerprint(work.versions)} />
      <p>{t.closeMeans}</p>
      <Checkbox entry={entry} name="sendNow" label={t.sendNow} hint={t.sendNowHint} checked={true} />
      <Actions>
        <Button>{t.close[verdict.outcome]}</Button>
        <ButtonLink href={address('slutsats')} look="tertiary">
          {t.changeConclusion}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<CaseAt, typeof CloseForm>) {
  const ready = await loadReady(at)
  const address = at.to.inCase(at.params.number, 'granskning')
  if (ready === null) return goTo(address)
  const { work, verdict } = ready
  const t = words(at.language)
  const { lastSeq, seen, sendNow } = at.form
  if (lastSeq !== work.file.partnership.lastSeq || seen !== fingerprint(work.versions))
    throw new ChangedMeanwhile()
  if (verdict.reasons === '') return refused(t.reasonsMissing)
  const outcome = await recordReview(at, work, { verdict, sendNow })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(address, sendNow ? t.closedAndSent : t.closed)
}
