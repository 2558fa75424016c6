import { reportKinds } from '../../../domain/accessibility-report.ts'
import { NotFound } from '../../../domain/thrown.ts'
import { listPublicBodies, type PublicBody } from '../../../store/bodies/public-body.ts'
import { withTransaction } from '../../../store/db.ts'
import { addReport } from '../../../store/people/accessibility-report.ts'
import { goTo } from '../../answers/answer.ts'
import type { Entry } from '../../form/form.ts'
import { once } from '../../form/once.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { Select, TextArea, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { Visit } from '../../visit.ts'
import { ReportForm } from './form.ts'
import { receiptAddress } from './receipt-address.ts'
import { tellOfReport } from './tell.ts'
import { words } from './words.ts'

export const get = publicPage(noParams, noQuery, show)
export const post = publicHandler(noParams, ReportForm, { show, save: once(save) })

/** What cannot be used, or is wanted in another form. Nobody needs an account to say so. */
async function show(at: Visit, entry: Entry) {
  const t = words(at.language).form
  const bodies = await listPublicBodies(at.db)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Form at={at} action={at.to.accessibility('anmalan')}>
        {bodies.length > 1 && (
          <Select
            entry={entry}
            name="body"
            label={t.body}
            choices={bodies.map(({ key, name }) => ({ value: key, label: name }))}
          />
        )}
        <RadioGroup
          entry={entry}
          name="kind"
          label={t.kind}
          choices={reportKinds.map((value) => ({ value, label: t.kinds[value] }))}
        />
        <TextField entry={entry} name="page" label={t.page} hint={t.pageHint} />
        <TextArea entry={entry} name="what" label={t.what} hint={t.whatHint} />
        <TextField entry={entry} name="format" label={t.format} hint={t.formatHint} optional={t.optional} />
        <TextField entry={entry} name="name" label={t.name} optional={t.optional} autocomplete="name" />
        <TextField
          entry={entry}
          name="email"
          type="email"
          label={t.email}
          hint={t.emailHint}
          optional={t.optional}
          autocomplete="email"
        />
        <Actions>
          <Button>{t.send}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: PublicSaving<unknown, typeof ReportForm>) {
  const body = chosenBody(await listPublicBodies(at.db), at.form.body)
  const { kind, page, what, format, name, email } = at.form
  const sent = { kind, page, what, format, senderName: name, senderEmail: email, language: at.language }
  const { id, mailed } = await withTransaction(at.db, async (trx) => {
    const report = await addReport(trx, { ...sent, bodyId: body.id, at: at.now })
    return { id: report.id, mailed: await tellOfReport(at, trx, { ...report, body, name, email }) }
  })
  return goTo(receiptAddress(at, id), mailed ? undefined : words(at.language).receipt.notMailed)
}

/** The one that was chosen; the first where there is no choice. */
function chosenBody(bodies: readonly PublicBody[], key: string): PublicBody {
  const body = bodies.find((one) => one.key === key) ?? bodies[0]
  if (body === undefined) throw new NotFound()
  return body
}
