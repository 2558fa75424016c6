import { z } from 'zod'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { liftFlag } from '../../../../store/papers/secrecy.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { CasePage } from '../case-page.tsx'
import { ToDocument } from '../document/to-document.tsx'
import { documentToFlag, type SecrecyAt, SecrecyParams, tellOfFlag } from './load.ts'
import { words } from './words.ts'

const LiftingForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.reasonsMissing, 2000), lastSeq: field.lastSeq() }),
)

/** Lifts the flag of a document that turns out to hold nothing secret, or no longer does. */
export const get = page(SecrecyParams, noQuery, begunIn(show))
export const post = handler(SecrecyParams, LiftingForm, keeping({ show, save }))

async function load(at: SecrecyAt) {
  const found = await documentToFlag(at)
  if (found.document.secrecy === null) throw new NotAllowed()
  return found
}

async function show(at: SecrecyAt, entry: Entry) {
  const { partnership, document, title } = await load(at)
  const t = words(at.language)
  const here = at.to.inCase(partnership.number, 'handling', String(document.number), 'sekretess', 'havning')
  return (
    <CasePage {...{ at, partnership, entry }} title={t.liftTitle} lead={t.liftLead(title)}>
      {document.shareWaits && <p>{t.sharedThen}</p>}
      <Form at={at} keeps={entry} action={here}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={3} />
        <Actions>
          <Button>{t.lift}</Button>
        </Actions>
      </Form>
      <ToDocument at={at} />
    </CasePage>
  )
}

async function save(at: Saving<z.output<typeof SecrecyParams>, typeof LiftingForm>) {
  const { file, partnership, document } = await load(at)
  const { lastSeq, reasons } = at.form
  await recordInCase(at.db, { partnershipId: partnership.id, lastSeq, at: at.now }, async (inCase) => {
    await liftFlag(inCase, { document, reasons, by: makerOf(at.actor), on: at.today })
    const { shared, shareWaits } = document
    await tellOfFlag(at, inCase, {
      file,
      document: { ...document, shared: shared || shareWaits },
      kind: 'secrecyLifted',
    })
  })
  const { number } = document
  return goTo(at.to.inCase(partnership.number, 'handling', String(number)), words(at.language).lifted)
}
