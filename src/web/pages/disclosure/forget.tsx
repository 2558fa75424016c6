import { z } from 'zod'
import { answersRequestsOf, isOpen } from '../../../domain/disclosure.ts'
import { allowed } from '../../../domain/thrown.ts'
import { withTransaction } from '../../../store/db.ts'
import { forgetAsker } from '../../../store/papers/disclosure.ts'
import { goTo } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { type RequestAt, RequestParams, readRequest } from './load.ts'
import { RequestPage } from './request-page.tsx'
import { words } from './words.ts'

const ForgetForm = form(words, () => z.object({}))

export const get = page(RequestParams, noQuery, show)
export const post = handler(RequestParams, ForgetForm, { show, save })

/** Removes what the one who asks has said of themselves. */
async function show(at: RequestAt, entry: Entry) {
  const request = await load(at)
  const t = words(at.language).forget
  return (
    <RequestPage at={at} request={request} title={t.title} lead={t.lead} entry={entry}>
      {request.asker === null ? (
        <p>{t.nothing}</p>
      ) : (
        <Form at={at} action={at.to.disclosure(request.id, 'uppgifter')}>
          {isOpen(request) && <p>{t.careful}</p>}
          <Actions>
            <Button>{t.remove}</Button>
          </Actions>
        </Form>
      )}
    </RequestPage>
  )
}

async function load(at: RequestAt) {
  allowed(answersRequestsOf(at.actor))
  return readRequest(at)
}

async function save(at: Saving<z.output<typeof RequestParams>, typeof ForgetForm>) {
  const { id } = await load(at)
  const removing = { by: at.actor.personId, at: at.now }
  await withTransaction(at.db, (trx) => forgetAsker(trx, id, removing))
  return goTo(at.to.disclosure(id), words(at.language).forget.done)
}
