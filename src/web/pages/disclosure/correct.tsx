import { z } from 'zod'
import { isAfter } from '../../../kernel/plain-date.ts'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { correctRequest } from '../../../store/papers/disclosure-correction.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { words as changeWords } from './change-words.ts'
import { changeBy, openRequest, type RequestAt, RequestParams } from './load.ts'
import { AskerFields, askerTyped, RequestFields, requestFields } from './request-fields.tsx'
import { RequestPage } from './request-page.tsx'
import { words } from './words.ts'

const CorrectForm = form(words, ({ fresh }, field) =>
  z.object({ ...requestFields(fresh, field), version: field.lastSeq() }),
)

export const get = page(RequestParams, noQuery, begunIn(show))
export const post = handler(RequestParams, CorrectForm, keeping({ show, save }))

/** Puts right what was written wrong when a request was taken in. How it stood before can still be read. */
async function show(at: RequestAt, entry: Entry) {
  const request = await openRequest(at)
  const { receivedOn, channel, wanted, asker, askerRemovedOn } = request
  const t = changeWords(at.language).correct
  return (
    <RequestPage at={at} request={request} title={t.title(request.number)} lead={t.lead} entry={entry}>
      <Form at={at} keeps={entry} action={at.to.disclosure(request.id, 'rattelse')}>
        <input type="hidden" name="version" value={String(request.version)} />
        <RequestFields {...{ at, entry, receivedOn, channel, wanted }} />
        {askerRemovedOn === null && <AskerFields at={at} entry={entry} asker={asker} />}
        <Actions>
          <Button>{t.record}</Button>
        </Actions>
      </Form>
    </RequestPage>
  )
}

async function save(at: Saving<z.output<typeof RequestParams>, typeof CorrectForm>) {
  const request = await openRequest(at)
  const { receivedOn, channel, wanted, version } = at.form
  if (isAfter(receivedOn, at.today))
    return refused([{ field: 'receivedOn', sentence: words(at.language).fresh.receivedLater }])
  const written = { receivedOn, channel, wanted }
  const asker = request.askerRemovedOn === null ? askerTyped(at.form) : null
  const t = changeWords(at.language).correct
  const isChanged = await changeRequest(at.db, changeBy(at, { id: request.id, version }), async (trx) => {
    return correctRequest(trx, request, { written, asker, by: at.actor.personId, at: at.now })
  })
  return goTo(at.to.disclosure(request.id), isChanged ? t.done : t.same)
}
