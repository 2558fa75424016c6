import { z } from 'zod'
import { activityStates } from '../../../../domain/results.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import { saveActivityState } from '../../../../store/agreement/indicator.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, type FormValue, form, readFrom } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { RoundParams } from '../economy/load.ts'
import { loadRound } from './load.ts'
import { savingFor } from './saving-for.ts'
import { words } from './words.ts'

const ActivityForm = form(words, (t, field) =>
  z.object({
    state: field.choice(activityStates, t.stateMissing),
    note: field.optionalText(1000),
    version: field.lastSeq(),
  }),
)

const Params = RoundParams.extend({ goal: z.string().min(1).max(100), index: z.coerce.number().int().min(0) })
type At = SignedIn<z.output<typeof Params>>

/** How far an activity has come, from either side. */
export const get = page(Params, noQuery, begunIn(show))
export const post = handler(Params, ActivityForm, keeping({ show, save }))

async function load(at: At) {
  const { file, own } = await loadRound(at, at.params.round)
  const goal = own.goals.find(({ id }) => id === at.params.goal)
  const activity = goal?.activities[at.params.index]
  if (goal === undefined || activity === undefined) throw new NotFound()
  return { file, own, goal, activity }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file, goal, activity } = await load(at)
  const { partnership } = file
  const { round, index } = at.params
  return (
    <CasePage at={at} partnership={partnership} title={t.activityTitle} lead={activity.text} entry={entry}>
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(partnership.number, 'resultat', round, 'aktivitet', goal.id, String(index))}
      >
        <input type="hidden" name="version" value={readFrom(entry, 'version', String(activity.version))} />
        <RadioGroup
          entry={entry}
          name="state"
          label={t.stateOf}
          value={activity.state ?? ''}
          choices={activityStates.map((state) => ({ value: state, label: t.states[state] }))}
        />
        <TextArea
          entry={entry}
          name="note"
          label={t.activityNote}
          optional={partWords(at.language).optional}
          value={activity.note}
          rows={4}
        />
        <Actions>
          <Button>{t.saveActivity}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: At & { form: FormValue<typeof ActivityForm> }) {
  const t = words(at.language)
  const { file, own, goal, activity } = await load(at)
  const { state, note, version } = at.form
  const change = { goal: goal.id, activity: activity.text, state, note, basedOn: version }
  const saved = await whileCaseStands(at.db, file.partnership, (trx) =>
    saveActivityState(trx, savingFor(at, file, own.agreement.id), change),
  )
  if (!saved) return refused(t.meanwhile)
  return goTo(at.to.inCase(at.params.number, 'resultat'), t.saved(timeInStockholm(at.now, at.language)))
}
