import { z } from 'zod'
import { canChooseBoardGoals } from '../../../../domain/permissions-overview.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { getCaseFile } from '../../../../store/case-file.ts'
import { whileCaseStands } from '../../../../store/checklist.ts'
import { chooseGoals, listGoalsOfBoard } from '../../../../store/partnership-goal.ts'
import { goTo, refused } from '../../../answer.ts'
import { type Entry, form } from '../../../form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { words } from './words.ts'

const GoalsForm = form(words, (_, field) => z.object({ goals: field.list() }))

/** Which of the board's goals the partnership serves. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, GoalsForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { partnership, goals } = await load(at)
  const t = words(at.language)
  const chosen = goals.filter((goal) => goal.chosen).map(({ id }) => id)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      {goals.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Form at={at} action={at.to.inCase(partnership.number, 'namndens-mal')}>
          <CheckboxGroup
            entry={entry}
            name="goals"
            label={t.goals}
            choices={goals.map(({ id, goal }) => ({ value: id, label: goal }))}
            value={chosen}
          />
          <Actions>
            <Button>{t.save}</Button>
          </Actions>
        </Form>
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof GoalsForm>) {
  const { partnership, goals } = await load(at)
  const t = words(at.language)
  const chosen = goals.map(({ id }) => id).filter((id) => at.form.goals.includes(id))
  if (goals.length === 0) return refused(t.none)
  await whileCaseStands(at.db, partnership, (trx) =>
    chooseGoals(trx, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      goals: chosen,
      by: at.actor.personId,
      at: at.now,
    }),
  )
  return goTo(at.to.case(partnership.number), t.saved)
}

async function load(at: SignedIn<CaseAt>) {
  const { partnership } = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canChooseBoardGoals(at.actor, partnership.scope)) throw new NotAllowed()
  const asked = { boardId: partnership.lead.boardId, partnershipId: partnership.id, today: at.today }
  return { partnership, goals: await listGoalsOfBoard(at.db, asked) }
}
