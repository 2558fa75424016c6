import { z } from 'zod'
import { closedAs } from '../../../domain/disclosure.ts'
import { closeRequest } from '../../../store/papers/disclosure.ts'
import { changeRequest } from '../../../store/papers/disclosure-change.ts'
import { listItems } from '../../../store/papers/disclosure-item.ts'
import { goTo } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { TextArea } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { words as changeWords } from './change-words.ts'
import { forgetUnreleased } from './forget-unreleased.ts'
import { changeBy, openRequest, type RequestAt, RequestParams } from './load.ts'
import { RequestPage } from './request-page.tsx'

const CloseForm = form(changeWords, ({ close: t }, field) =>
  z.object({
    as: field.choice(closedAs, t.asMissing),
    reasons: field.text(t.reasonsMissing, 2000),
    version: field.lastSeq(),
  }),
)

export const get = page(RequestParams, noQuery, begunIn(show))
export const post = handler(RequestParams, CloseForm, keeping({ show, save }))

/** Closes a request that is not to be answered here: whoever asked has taken it back, or was answered in another way. */
async function show(at: RequestAt, entry: Entry) {
  const request = await openRequest(at)
  const t = changeWords(at.language).close
  return (
    <RequestPage at={at} request={request} title={t.title(request.number)} lead={t.lead} entry={entry}>
      <Form at={at} keeps={entry} action={at.to.disclosure(request.id, 'avslut')}>
        <input type="hidden" name="version" value={String(request.version)} />
        <RadioGroup
          entry={entry}
          name="as"
          label={t.as}
          choices={closedAs.map((value) => ({ value, label: t.ways[value], hint: t.wayHints[value] }))}
        />
        <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={3} />
        <Actions>
          <Button>{t.record}</Button>
        </Actions>
      </Form>
    </RequestPage>
  )
}

async function save(at: Saving<z.output<typeof RequestParams>, typeof CloseForm>) {
  const request = await openRequest(at)
  const items = await listItems(at.db, request.id)
  const { as, reasons, version } = at.form
  await changeRequest(at.db, changeBy(at, { id: request.id, version }), async (trx) => {
    await closeRequest(trx, request.id, { as, reasons, by: at.actor.personId, at: at.now })
    await forgetUnreleased(trx, { request, items, at: at.now })
  })
  return goTo(at.to.disclosure(request.id), changeWords(at.language).close.done)
}
