import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { withdrawRecord } from '../../../../store/register/register-case.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { WithdrawalForm } from './form.ts'
import { loadPublishing } from './load.ts'
import { words } from './words.ts'

/** Takes the record out of the register, with a reason that its address goes on giving. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, WithdrawalForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { partnership } = (await published(at)).file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.withdrawTitle} lead={t.withdrawLead} entry={entry}>
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'publicering', 'borttagning')}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <TextArea entry={entry} name="reason" label={t.reason} hint={t.reasonHint} rows={3} />
        <Actions>
          <Button>{t.withdraw}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof WithdrawalForm>) {
  const { file } = await published(at)
  const asked = { ...file, partnership: { ...file.partnership, lastSeq: at.form.lastSeq } }
  const { reason } = at.form
  const outcome = await withdrawRecord(at.db, asked, { by: at.actor, on: at.today, at: at.now, reason })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(file.partnership.number, 'publicering'), words(at.language).withdrawnNow)
}

async function published(at: SignedIn<CaseAt>) {
  const loaded = await loadPublishing(at)
  if (!loaded.may || loaded.known === null || loaded.known.withdrawn) throw new NotAllowed()
  return loaded
}
