import { z } from 'zod'
import { canCorrectBroughtIn } from '../../../../domain/permissions/permissions-brought-in.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { AgreementFields } from '../../bring-in/agreement-fields.tsx'
import { agreementFields, faultsInDays, saidIn } from '../../bring-in/form.ts'
import { words as bringInWords } from '../../bring-in/words.ts'
import { CasePage } from '../case-page.tsx'
import { keepPeriod } from './keep-period.ts'
import { loadBroughtIn } from './load.ts'
import { recordAnswer } from './record.ts'
import { words } from './words.ts'

const CorrectForm = form(
  (language) => ({ ...words(language), days: bringInWords(language) }),
  (t, field) => z.object({ ...agreementFields(t.days, field), reasons: field.text(t.reasonsMissing) }),
)

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, CorrectForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, said } = await loadBroughtIn(at, canCorrectBroughtIn)
  const t = words(at.language)
  const { number } = file.partnership
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.correctTitle}
      lead={t.correctLead}
      entry={entry}
    >
      <Form at={at} keeps={entry} action={at.to.inCase(number, 'infort', 'rattelse')}>
        <AgreementFields at={at} entry={entry} said={said} />
        <TextArea entry={entry} name="reasons" label={t.reasons} rows={3} />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.inCase(number, 'infort')} look="tertiary">
            {t.title}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof CorrectForm>) {
  const loaded = await loadBroughtIn(at, canCorrectBroughtIn)
  const faults = faultsInDays(at.form, at.today, bringInWords(at.language))
  if (faults.length > 0) return refused(faults)
  const { reasons } = at.form
  const said = saidIn(at.form)
  const outcome = await recordAnswer(at, loaded, {
    step: 'correct-brought-in',
    content: { ...said, reasons },
    also: ({ trx }) => keepPeriod(at, trx, { file: loaded.file, said }),
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'infort'), words(at.language).correctedNow)
}
