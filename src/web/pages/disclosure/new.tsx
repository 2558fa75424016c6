import { z } from 'zod'
import { answersRequestsOf } from '../../../domain/disclosure.ts'
import { allowed } from '../../../domain/thrown.ts'
import { isAfter } from '../../../kernel/plain-date.ts'
import { withTransaction } from '../../../store/db.ts'
import { addRequest } from '../../../store/papers/disclosure.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { once } from '../../form/once.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { LawNote } from './law-note.tsx'
import { AskerFields, askerTyped, RequestFields, requestFields } from './request-fields.tsx'
import { words } from './words.ts'

const NewForm = form(words, ({ fresh }, field) =>
  z.object({ ...requestFields(fresh, field), another: field.tick() }),
)

export const get = page(noParams, noQuery, begunIn(show))
export const post = handler(noParams, NewForm, keeping({ show, save: once(save) }))

/** A request is written down as it comes in. Nobody has to say who they are. */
function show(at: SignedIn, entry: Entry) {
  allowed(answersRequestsOf(at.actor))
  const t = words(at.language).fresh
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Form at={at} keeps={entry} action={at.to.disclosure('ny')}>
        <RequestFields at={at} entry={entry} receivedOn={at.today} />
        <AskerFields at={at} entry={entry} />
        <Checkbox entry={entry} name="another" label={t.another} hint={t.anotherHint} />
        <Actions>
          <Button>{t.record}</Button>
        </Actions>
      </Form>
      <LawNote at={at} />
    </Page>
  )
}

async function save(at: Saving<unknown, typeof NewForm>) {
  const bodyId = allowed(answersRequestsOf(at.actor))
  const t = words(at.language).fresh
  const { receivedOn, channel, wanted } = at.form
  if (isAfter(receivedOn, at.today)) return refused([{ field: 'receivedOn', sentence: t.receivedLater }])
  const asker = askerTyped(at.form)
  const by = at.actor.personId
  const { id, number } = await withTransaction(at.db, (trx) =>
    addRequest(trx, { bodyId, receivedOn, channel, wanted, asker, by, at: at.now }),
  )
  return goTo(at.to.disclosure(id), t.recorded(number))
}
