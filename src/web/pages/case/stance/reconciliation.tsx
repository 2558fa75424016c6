import { canReconcile } from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { whyNotToday } from '../why-not.ts'
import { occasions, ReconciliationForm } from './form.ts'
import { loadStances } from './load.ts'
import { words } from './words.ts'

const step = 'reconcile-with-board'

/** The director notes that the board has been conferred with: which day, with whom, about what. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, ReconciliationForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file } = await load(at)
  const { partnership, history } = file
  const t = words(at.language)
  const address = (...more: string[]) => at.to.inCase(partnership.number, 'stallningstagande', ...more)
  const reason = whyNotToday(at, history, step)
  const lead = t.reconciliationLead(namesIn(history.rulebook, at.language))
  return (
    <CasePage {...{ at, partnership, entry }} title={t.reconciliation} lead={lead}>
      <UnlessRefused {...{ at, entry, reason }}>
        <Form at={at} keeps={entry} action={address('avstamning')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <RadioGroup
            entry={entry}
            name="occasion"
            label={t.occasion}
            choices={occasions.map((value) => ({ value, label: t.occasions[value] }))}
          />
          <DateField entry={entry} name="heldOn" label={t.heldOn} language={at.language} />
          <TextField entry={entry} name="withWhom" label={t.withWhom} hint={t.withWhomHint} />
          <TextArea entry={entry} name="topic" label={t.topic} />
          <Actions>
            <Button>{t.noteIt}</Button>
            <ButtonLink href={address()} look="tertiary">
              {t.title}
            </ButtonLink>
          </Actions>
        </Form>
      </UnlessRefused>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof ReconciliationForm>) {
  const { file } = await load(at)
  const t = words(at.language)
  const { lastSeq, ...content } = at.form
  if (lastSeq !== file.partnership.lastSeq) throw new ChangedMeanwhile()
  if (isAfter(content.heldOn, at.today)) return refused([{ field: 'heldOn', sentence: t.heldLater }])
  const asked = { step, by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async () => {})
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'stallningstagande'), t.noted)
}

async function load(at: SignedIn<CaseAt>) {
  const stances = await loadStances(at)
  if (!canReconcile(at.actor, stances.file.partnership.scope)) throw new NotAllowed()
  return stances
}
