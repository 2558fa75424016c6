import { z } from 'zod'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { completeAction } from '../../../../store/meetings/group-meeting.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { mayComplete } from './action-list.tsx'
import { loadGroupMeetings } from './load.ts'
import { tellGroups } from './tell-groups.ts'
import { words } from './words.ts'

export const ActionParams = CaseParams.extend({ action: z.uuid() })
const DoneForm = form(words, (_, field) => z.object({ note: field.optionalText(1000) }))

/** The owner says that what was decided is done; it does not return on the next agenda. */
export const get = page(ActionParams, noQuery, show)
export const post = handler(ActionParams, DoneForm, { show, save })

type At = SignedIn<z.output<typeof ActionParams>>

async function load(at: At) {
  const loaded = await loadGroupMeetings(at)
  const action = loaded.actions.find(({ id }) => id === at.params.action)
  if (action === undefined) throw new NotFound()
  if (!mayComplete(at.actor, loaded.file.partnership, action)) throw new NotAllowed()
  return { ...loaded, action }
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file, action } = await load(at)
  const { number } = file.partnership
  return (
    <CasePage at={at} partnership={file.partnership} title={t.doneTitle} lead={action.text} entry={entry}>
      <Form at={at} action={at.to.inCase(number, 'gruppmoten', 'uppgifter', action.id)}>
        <TextArea
          entry={entry}
          name="note"
          label={t.doneNote}
          optional={partWords(at.language).optional}
          rows={3}
        />
        <Actions>
          <Button>{t.doneSend}</Button>
        </Actions>
      </Form>
      <p>
        <a href={at.to.inCase(number, 'gruppmoten')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function save(at: Saving<z.output<typeof ActionParams>, typeof DoneForm>) {
  return tryAgain(async () => {
    const { file, members, action } = await load(at)
    const { partnership } = file
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const by = at.actor.personId
    await whileCaseStands(at.db, partnership, async (trx) => {
      await completeAction(trx, which, { id: action.id, on: at.today, note: at.form.note, by, at: at.now })
      await tellGroups(at, trx, { file, members, kind: 'groupActionDone', title: action.text })
    })
    return goTo(at.to.inCase(partnership.number, 'gruppmoten'), words(at.language).doneNow)
  })
}
