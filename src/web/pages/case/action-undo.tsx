import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { keepTurn } from '../../../store/case/case-turn.ts'
import { reopenAction } from '../../../store/meetings/group-meeting.ts'
import { whileCaseStands } from '../../../store/review/checklist.ts'
import { goTo } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { TextArea } from '../../parts/fields.tsx'
import { type ActionAt, ActionParams, type LoadAction } from './action.ts'
import { ActionPage } from './action-page.tsx'
import { actionWords } from './action-words.ts'
import { tryAgain } from './documents-wanted/try-again.ts'

const UndoForm = form(actionWords, (t, field) => z.object({ reasons: field.text(t.undoWhyMissing, 1000) }))

type Save = Saving<z.output<typeof ActionParams>, typeof UndoForm>

/** What was marked as done was not: it is to be done again, and both words stay to be read. */
export function actionUndo(loadAny: LoadAction) {
  const load = async (at: ActionAt) => {
    const loaded = await loadAny(at)
    if (loaded.action.doneOn === null) throw new NotFound()
    return loaded
  }
  const show = async (at: ActionAt, entry: Entry) => {
    const t = actionWords(at.language)
    const loaded = await load(at)
    const { address, said } = loaded
    return (
      <ActionPage {...{ at, entry, loaded }} title={t.undoTitle} action={`${address}/angra`} send={said.undo}>
        <TextArea entry={entry} name="reasons" label={t.undoWhy} rows={3} />
      </ActionPage>
    )
  }
  const save = (at: Save) =>
    tryAgain(async () => {
      const { file, action, home, said, tell } = await load(at)
      const back = { id: action.id, reasons: at.form.reasons, by: at.actor.personId, at: at.now }
      await whileCaseStands(at.db, file.partnership, async (trx) => {
        await reopenAction(trx, back)
        await tell(trx, 'groupActionReopened')
      })
      await keepTurn(at.db, file, at.today)
      return goTo(home.address, said.undone)
    })
  return {
    get: page(ActionParams, noQuery, begunIn(show)),
    post: handler(ActionParams, UndoForm, keeping({ show, save })),
  }
}
