import { z } from 'zod'
import { canDeferFollowUp } from '../../../../domain/permissions/permissions-report.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, writtenIn } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { demandSeen } from '../demand-seen.ts'
import { bothSides, tell } from '../tell.ts'
import { loadFollowUps, type Year, type YearAt, YearParams } from './load.ts'
import { words } from './words.ts'

const DeferForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.deferReasonsMissing), lastSeq: field.lastSeq() }),
)

/** A partnership that began late in the year is followed up the year after: a decision with reasons. */
export const get = page(YearParams, noQuery, begunIn(show))
export const post = handler(YearParams, DeferForm, keeping({ show, save }))

async function show(at: SignedIn<YearAt>, entry: Entry) {
  const { file, year } = await load(at)
  const t = words(at.language)
  const back = at.to.inCase(file.partnership.number, 'uppfoljning')
  const may = isDeferrable(year)
  return (
    <CasePage
      {...{ at, entry }}
      partnership={file.partnership}
      title={t.deferTitle(year.year)}
      lead={may ? t.deferLead : undefined}
    >
      {!may && <Alert color="warning">{t.notDeferrable}</Alert>}
      {(may || writtenIn(entry) !== null) && (
        <Form
          at={at}
          keeps={entry}
          action={at.to.inCase(file.partnership.number, 'uppfoljning', String(year.year), 'uppskov')}
        >
          <input type="hidden" name="lastSeq" value={String(file.partnership.lastSeq)} />
          <TextArea entry={entry} name="reasons" label={t.deferReasons} hint={t.deferReasonsHint} rows={5} />
          <Actions>
            <Button>{t.deferIt}</Button>
            <ButtonLink href={back} look="tertiary">
              {t.title}
            </ButtonLink>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<YearAt, typeof DeferForm>) {
  const { file, year } = await load(at)
  const { partnership } = file
  const t = words(at.language)
  const { lastSeq, reasons } = at.form
  if (!isDeferrable(year)) return refused(t.notDeferrable)
  demandSeen(file, lastSeq)
  const content = { year: year.year, reasons }
  const asked = { step: 'defer-follow-up', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await bothSides(at, inCase, partnership)
    const params = { by: at.actor.name, reason: reasons }
    await tell(at, { inCase, partnership, to, kind: 'followUpDeferred', params })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'uppfoljning'), t.deferredNow(year.year))
}

function isDeferrable({ duty, followUp, deferral }: Year): boolean {
  return duty?.deferrable === true && followUp === null && deferral === null
}

async function load(at: SignedIn<YearAt>) {
  const { file, years } = await loadFollowUps(at)
  if (!canDeferFollowUp(at.actor, file.partnership.scope)) throw new NotAllowed()
  const year = years.find((one) => one.year === at.params.year)
  if (year === undefined) throw new NotFound()
  return { file, year }
}
