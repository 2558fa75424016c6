import { z } from 'zod'
import { canPlanMeetings } from '../../../../domain/permissions/permissions-signing.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isWorkingDay } from '../../../../kernel/calendar.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addPlan, movePlanned } from '../../../../store/meetings/group.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { typedDay } from '../../../form/typed-day.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type Activation, loadActivation } from './load.ts'
import { words } from './words.ts'

const PlanForm = form(words, () => z.looseObject({}))

/** The days that the groups mean to meet on, to change one by one. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, PlanForm, { show, save })

type Row = {
  field: string
  id: string | null
  group: Activation['proposed'][number]['group']
  on: PlainDate
  proposedOn: PlainDate
}

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await load(at)
  const { partnership } = loaded.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.changePlan} lead={t.planLead} entry={entry}>
      <Form at={at} action={at.to.inCase(partnership.number, 'start', 'motesplan')}>
        {rowsOf(loaded).map(({ field, group, on }, index) => (
          <DateField
            entry={entry}
            name={field}
            label={`${index + 1}. ${t.kinds[group]}`}
            language={at.language}
            value={on}
          />
        ))}
        <Actions>
          <Button>{t.savePlan}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'start')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof PlanForm>) {
  const loaded = await load(at)
  const { partnership } = loaded.file
  const t = words(at.language)
  const typed = rowsOf(loaded).map((row) => ({
    ...row,
    typed: typedDay(String(at.form[row.field] ?? '').trim()),
  }))
  const problems = typed.flatMap(({ field, typed: on }) =>
    on !== null && isWithin(on, loaded) ? [] : [{ field, sentence: t.dayWrong }],
  )
  if (problems.length > 0) return refused(problems)
  const days = typed.map(({ typed: on, ...row }) => ({ ...row, on: on ?? row.on }))
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const by = at.actor.personId
  await withTransaction(at.db, async (trx) => {
    await addPlan(trx, { ...which, days, by, at: at.now })
    for (const { id, on } of days)
      if (id !== null) await movePlanned(trx, { ...which, id, on, by, at: at.now })
  })
  return goTo(at.to.inCase(at.params.number, 'start'), t.planSaved)
}

async function load(at: SignedIn<CaseAt>): Promise<Activation> {
  const loaded = await loadActivation(at)
  if (!canPlanMeetings(at.actor, loaded.file.partnership.scope) || loaded.agreement === null)
    throw new NotAllowed()
  return loaded
}

function rowsOf({ planned, proposed }: Activation): Row[] {
  if (planned.length > 0) return planned.map((row) => ({ ...row, field: `day-${row.id}` }))
  return proposed.map((row, index) => ({ ...row, id: null, proposedOn: row.on, field: `day-${index}` }))
}

function isWithin(on: PlainDate, { agreement }: Activation): boolean {
  return agreement !== null && on >= agreement.start && on <= agreement.end && isWorkingDay(on)
}
