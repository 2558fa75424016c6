import { z } from 'zod'
import { canRecordDecisionOf } from '../../../../domain/permissions/permissions-board.ts'
import { isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type TrackAt, TrackParams } from './load.ts'
import { leadOfMatter } from './matter.ts'
import { answerTo, loadFor, reasonAgainst, takeBoardStep, tellAll } from './step.ts'
import { words } from './words.ts'

const step = 'publish-minutes'

const MinutesForm = form(words, (t, field) =>
  z.object({
    approvedOn: field.date(t.approvedMissing),
    announcedOn: field.date(t.announcedMissing),
    lastSeq: field.lastSeq(),
  }),
)

/** The minutes are approved and announced: from that day the time for a legality review is counted. */
export const get = page(TrackParams, noQuery, show)
export const post = handler(TrackParams, MinutesForm, { show, save })

async function show(at: SignedIn<TrackAt>, entry: Entry) {
  const loaded = await loadFor(at, canRecordDecisionOf)
  const { partnership } = loaded.file
  const t = words(at.language)
  const reason = reasonAgainst(at, loaded, step)
  return (
    <CasePage
      {...{ at, partnership, entry }}
      title={t.minutes}
      lead={leadOfMatter(at, loaded, t.minutesLead)}
    >
      {reason !== null && <Alert color="warning">{reason}</Alert>}
      {(reason === null || entry.typed !== null) && (
        <Form at={at} action={at.to.inCase(partnership.number, 'namnd', at.params.track, 'protokoll')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <DateField entry={entry} name="approvedOn" label={t.approvedOn} language={at.language} />
          <DateField entry={entry} name="announcedOn" label={t.announcedOn} language={at.language} />
          <Actions>
            <Button>{t.noteMinutes}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'namnd')} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<TrackAt, typeof MinutesForm>) {
  const loaded = await loadFor(at, canRecordDecisionOf)
  const { partnership } = loaded.file
  const t = words(at.language)
  const { lastSeq, ...content } = at.form
  const { approvedOn, announcedOn } = content
  if (isAfter(announcedOn, at.today)) return refused([{ field: 'announcedOn', sentence: t.dayLater }])
  if (isBefore(announcedOn, approvedOn))
    return refused([{ field: 'announcedOn', sentence: t.announcedBefore }])
  const decided = loaded.board.decision?.decidedOn
  if (decided !== undefined && isBefore(approvedOn, decided))
    return refused([{ field: 'approvedOn', sentence: t.beforeDecision }])
  const taking = { step, content, lastSeq, track: at.params.track }
  const outcome = await takeBoardStep(at, loaded, taking, (inCase) =>
    tellAll(at, inCase, { partnership, kind: 'minutesPublished' }),
  )
  return answerTo(at, outcome, t.notedMinutes)
}
