import type { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { withdrawDocumentOf } from '../../../../store/register/register-case.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery, ordinal } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { WithdrawalForm } from './form.ts'
import { loadPublishing } from './load.ts'
import { words } from './words.ts'

const Params = CaseParams.extend({ document: ordinal() })
type Params = z.output<typeof Params>

/** Takes one document out of the register, with a reason that its address goes on giving. */
export const get = page(Params, noQuery, begunIn(show))
export const post = handler(Params, WithdrawalForm, keeping({ show, save }))

async function show(at: SignedIn<Params>, entry: Entry) {
  const { file, document } = await published(at)
  const { partnership } = file
  const t = words(at.language)
  const title = t.withdrawDocument(inLanguage(document.title, at.language))
  const here = at.to.inCase(partnership.number, 'publicering', 'handling', String(document.number))
  return (
    <CasePage {...{ at, partnership, title, entry }} lead={t.withdrawDocumentLead}>
      <Form at={at} keeps={entry} action={here}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <TextArea entry={entry} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
        <Actions>
          <Button>{t.withdrawDocumentNow}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<Params, typeof WithdrawalForm>) {
  const { file, document } = await published(at)
  const asked = { ...file, partnership: { ...file.partnership, lastSeq: at.form.lastSeq } }
  const act = { by: at.actor, on: at.today, at: at.now, reason: at.form.reason }
  const outcome = await withdrawDocumentOf(at.db, asked, { document, ...act })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(file.partnership.number, 'publicering'), words(at.language).documentWithdrawn)
}

async function published(at: SignedIn<Params>) {
  const { may, known, file } = await loadPublishing(at)
  if (!may || known === null || known.withdrawn) throw new NotAllowed()
  const document = known.record.documents?.find(({ number }) => number === at.params.document)
  if (document === undefined) throw new NotFound()
  return { file, document }
}
