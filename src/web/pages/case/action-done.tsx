import { z } from 'zod'
import { keepTurn } from '../../../store/case/case-turn.ts'
import { completeAction } from '../../../store/meetings/group-meeting.ts'
import { whileCaseStands } from '../../../store/review/checklist.ts'
import { goTo } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { TextArea } from '../../parts/fields.tsx'
import { partWords } from '../../parts/words.ts'
import { type ActionAt, ActionParams, type LoadAction } from './action.ts'
import { ActionPage } from './action-page.tsx'
import { actionWords } from './action-words.ts'
import { tryAgain } from './documents-wanted/try-again.ts'

const DoneForm = form(actionWords, (_, field) => z.object({ note: field.optionalText(1000) }))

type Save = Saving<z.output<typeof ActionParams>, typeof DoneForm>

/** The owner says that what was decided at a meeting is done. */
export function actionDone(load: LoadAction) {
  const show = async (at: ActionAt, entry: Entry) => {
    const t = actionWords(at.language)
    const loaded = await load(at)
    return (
      <ActionPage {...{ at, entry, loaded }} title={t.doneTitle} action={loaded.address} send={t.doneSend}>
        <TextArea
          entry={entry}
          name="note"
          label={t.doneNote}
          optional={partWords(at.language).optional}
          rows={3}
        />
      </ActionPage>
    )
  }
  const save = (at: Save) =>
    tryAgain(async () => {
      const { file, action, home, said, tell } = await load(at)
      const { partnership } = file
      const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
      const done = { id: action.id, on: at.today, note: at.form.note, by: at.actor.personId, at: at.now }
      await whileCaseStands(at.db, partnership, async (trx) => {
        await completeAction(trx, which, done)
        await tell(trx, 'groupActionDone')
      })
      await keepTurn(at.db, file, at.today)
      return goTo(home.address, said.done)
    })
  return {
    get: page(ActionParams, noQuery, begunIn(show)),
    post: handler(ActionParams, DoneForm, keeping({ show, save })),
  }
}
