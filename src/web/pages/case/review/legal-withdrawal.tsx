import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { seeOther } from '../consideration/part.tsx'
import { Written } from '../written.tsx'
import { type MatterAt, MatterParams } from './legal-answer.tsx'
import { loadCase, mayWrite } from './load.ts'
import { recordWithdrawnQuestion } from './record-legal.ts'
import { type LegalMatter, legalMatters } from './result.ts'
import { words } from './words.ts'

const WithdrawalForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.withdrawalMissing, 2000), lastSeq: field.lastSeq() }),
)

/** A question to a lawyer that nobody needs answered any more is withdrawn, with the reason. */
export const get = page(MatterParams, noQuery, begunIn(show))
export const post = handler(MatterParams, WithdrawalForm, keeping({ show, save }))

async function show(at: SignedIn<MatterAt>, entry: Entry) {
  const { file, matter } = await loadMatter(at)
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'granskning', 'juridik', ...more)
  const isOpen = matter.answer === null && matter.withdrawn === null
  if (!isOpen && entry.typed === null) return seeOther(address())
  const t = words(at.language)
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.withdrawTitle}
      lead={t.withdrawLead}
      entry={entry}
    >
      <Written at={at} who={matter.asked.by.name} when={matter.asked.recordedAt} text={matter.question} />
      <Form at={at} keeps={entry} action={address(String(matter.asked.seq), 'aterkallelse')}>
        <input type="hidden" name="lastSeq" value={String(file.partnership.lastSeq)} />
        <TextArea entry={entry} name="reasons" label={t.withdrawReasons} rows={3} />
        <Actions>
          <Button>{t.withdrawQuestion}</Button>
          <ButtonLink href={address()} look="tertiary">
            {t.keepQuestion}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<MatterAt, typeof WithdrawalForm>) {
  const { file, matter } = await loadMatter(at)
  const t = words(at.language)
  if (at.form.lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  if (matter.answer !== null) return refused(t.alreadyAnswered)
  if (matter.withdrawn !== null) return refused(t.alreadyWithdrawn)
  const outcome = await recordWithdrawnQuestion(at, file, { matter, reasons: at.form.reasons })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'granskning', 'juridik'), t.questionWithdrawn)
}

async function loadMatter(at: SignedIn<MatterAt>): Promise<{ file: CaseFile; matter: LegalMatter }> {
  const file = await loadCase(at)
  if (!mayWrite(at, file)) throw new NotAllowed()
  const matter = legalMatters(file).find(({ asked }) => asked.seq === at.params.question)
  if (matter === undefined) throw new NotFound()
  return { file, matter }
}
