import { z } from 'zod'
import { canChooseBoardGoals } from '../../../../domain/permissions/permissions-overview.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { getCaseFile } from '../../../../store/case/case-file.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import {
  chooseGoals,
  type GoalOfBoard,
  listGoalsOfBoard,
} from '../../../../store/meetings/partnership-goal.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { CheckboxGroup } from '../../../parts/choices.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { words } from './words.ts'

const GoalsForm = form(words, (_, field) => z.object({ goals: field.list(), lastSeq: field.lastSeq() }))

/** Which of the board's goals the partnership serves: read by all who see the case, chosen by those who prepare the case. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, GoalsForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const loaded = await load(at)
  const { partnership } = loaded.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry}>
      {loaded.may ? <Choosing at={at} loaded={loaded} entry={entry} /> : <Chosen at={at} loaded={loaded} />}
    </CasePage>
  )
}

/** A choice is a step of the case, so that its journal tells who connected it to what, and when. */
async function save(at: Saving<CaseAt, typeof GoalsForm>) {
  const { file, goals, may } = await load(at)
  if (!may) throw new NotAllowed()
  const t = words(at.language)
  const { number, id, lead } = file.partnership
  const chosen = goals.filter((goal) => at.form.goals.includes(goal.id))
  if (goals.length === 0) return refused(t.none)
  if (goals.every((goal) => isServed(goal) === chosen.includes(goal))) return goTo(at.to.case(number), t.same)
  const content = { goals: chosen.map(({ goal }) => goal) }
  const asked = { step: 'choose-board-goals', by: at.actor, on: at.today, at: at.now, content }
  const stands = { ...file, partnership: { ...file.partnership, lastSeq: at.form.lastSeq } }
  const outcome = await recordStep(at.db, stands, asked, ({ trx }) =>
    chooseGoals(trx, {
      partnershipId: id,
      bodyId: lead.bodyId,
      goals: chosen.map((goal) => goal.id),
      by: at.actor.personId,
      at: at.now,
    }),
  )
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.case(number), t.saved)
}

type Loaded = Awaited<ReturnType<typeof load>>

async function load(at: SignedIn<CaseAt>) {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { scope, lead, id } = file.partnership
  const may = file.status.open && canChooseBoardGoals(at.actor, scope)
  const asked = { boardId: lead.boardId, partnershipId: id, today: at.today }
  return { file, may, goals: await listGoalsOfBoard(at.db, asked) }
}

function Choosing({ at, loaded: { file, goals }, entry }: { at: SignedIn; loaded: Loaded; entry: Entry }) {
  const t = words(at.language)
  if (goals.length === 0) return <p>{t.none}</p>
  const { number, lastSeq } = file.partnership
  return (
    <Form at={at} action={at.to.inCase(number, 'namndens-mal')}>
      <input type="hidden" name="lastSeq" value={String(lastSeq)} />
      <CheckboxGroup
        entry={entry}
        name="goals"
        label={t.goals}
        choices={goals.map(({ id, goal, ...rest }) => ({ value: id, label: goal, hint: saidBy(at, rest) }))}
        value={goals.filter(isServed).map(({ id }) => id)}
      />
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </Form>
  )
}

function Chosen({ at, loaded: { goals } }: { at: SignedIn; loaded: Loaded }) {
  const t = words(at.language)
  const served = goals.filter(isServed)
  if (served.length === 0) return <p>{t.noneChosen}</p>
  return (
    <Section title={t.chosen} id="valda">
      <ul>
        {served.map(({ goal, ...rest }) => (
          <li>
            {goal} <span class="row-note">{saidBy(at, rest)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function isServed({ since }: GoalOfBoard): boolean {
  return since !== null
}

function saidBy(at: SignedIn, { since, by }: Pick<GoalOfBoard, 'since' | 'by'>): string | undefined {
  if (since === null || by === null) return undefined
  return words(at.language).chosenBy(dayInStockholm(new Date(since)), by)
}
