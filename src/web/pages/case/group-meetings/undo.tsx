import { z } from 'zod'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { reopenAction } from '../../../../store/meetings/group-meeting.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { mayComplete } from './action-list.tsx'
import { ActionParams } from './done.tsx'
import { loadGroupMeetings } from './load.ts'
import { tellGroups } from './tell-groups.ts'
import { words } from './words.ts'

const UndoForm = form(words, (t, field) => z.object({ reasons: field.text(t.undoWhyMissing, 1000) }))

/** What was marked as done was not: it returns on the next agenda, and both words stay to be read. */
export const get = page(ActionParams, noQuery, show)
export const post = handler(ActionParams, UndoForm, { show, save })

type At = SignedIn<z.output<typeof ActionParams>>

async function load(at: At) {
  const loaded = await loadGroupMeetings(at)
  const action = loaded.actions.find(({ id, doneOn }) => id === at.params.action && doneOn !== null)
  if (action === undefined) throw new NotFound()
  if (!mayComplete(at.actor, loaded.file.partnership, action)) throw new NotAllowed()
  return { ...loaded, action }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file, action } = await load(at)
  const { number } = file.partnership
  return (
    <CasePage at={at} partnership={file.partnership} title={t.undoTitle} lead={action.text} entry={entry}>
      <Form at={at} action={at.to.inCase(number, 'gruppmoten', 'uppgifter', action.id, 'angra')}>
        <TextArea entry={entry} name="reasons" label={t.undoWhy} rows={3} />
        <Actions>
          <Button>{t.undoSend}</Button>
        </Actions>
      </Form>
      <p>
        <a href={at.to.inCase(number, 'gruppmoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function save(at: Saving<z.output<typeof ActionParams>, typeof UndoForm>) {
  return tryAgain(async () => {
    const { file, members, action } = await load(at)
    const { partnership } = file
    const by = at.actor.personId
    await whileCaseStands(at.db, partnership, async (trx) => {
      await reopenAction(trx, { id: action.id, reasons: at.form.reasons, by, at: at.now })
      await tellGroups(at, trx, { file, members, kind: 'groupActionReopened', title: action.text })
    })
    return goTo(at.to.inCase(partnership.number, 'gruppmoten'), words(at.language).undone)
  })
}
