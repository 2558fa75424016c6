import { z } from 'zod'
import { closingAccountPaper } from '../../../../documents/papers/closing-account.ts'
import { canHandInClosingAccount } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter, isBefore } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, type Problem } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { HandInField } from '../documents-wanted/hand-in-field.tsx'
import { addFiles } from '../documents-wanted/record-paper.ts'
import { limits, takeFiles } from '../documents-wanted/take-files.ts'
import { registerPartyPaper } from '../party-paper.ts'
import { bothSides, tell } from '../tell.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { type Ending, loadEndingFor } from './load.ts'
import { words } from './words.ts'

const step = 'hand-in-closing-account'

const AccountForm = form(words, (t, field) =>
  z.object({
    from: field.date(t.accountFromMissing),
    to: field.date(t.accountToMissing),
    unspent: field.kronor(t.unspentMissing).refine((amount) => amount >= 0, t.unspentNegative),
    words: field.text(t.accountWordsMissing, 10_000),
    lastSeq: field.lastSeq(),
  }),
)

/** The last account: the months that nobody has accounted for, and what was not used. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, AccountForm, keeping({ show, save, uploads: limits }))

const load = (at: SignedIn<CaseAt>) => loadEndingFor(at, { may: canHandInClosingAccount, step })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { ending, reason } = await load(at)
  const { partnership } = ending.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.account} lead={t.accountLead} entry={entry}>
      <UnlessRefused {...{ at, entry, reason }} color="info">
        <Fields {...{ at, entry, ending }} />
      </UnlessRefused>
    </CasePage>
  )
}

function Fields({ at, entry, ending }: { at: SignedIn<CaseAt>; entry: Entry; ending: Ending }) {
  const t = words(at.language)
  const { partnership } = ending.file
  const { language } = at
  const last = ending.agreement?.endedOn ?? ending.agreement?.end ?? ''
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'avslut', 'redovisning')} files>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <DateField {...{ entry, language }} name="from" label={t.accountFrom} />
      <DateField {...{ entry, language }} name="to" label={t.accountTo} value={last} />
      <TextField entry={entry} name="unspent" label={t.unspent} hint={t.unspentHint} size={12} />
      <TextArea entry={entry} name="words" label={t.accountWords} rows={6} />
      <HandInField at={at} entry={entry} label={t.files} kinds={t.fileKinds} />
      <Actions>
        <Button>{t.handIn}</Button>
        <ButtonLink href={at.to.inCase(partnership.number, 'avslut')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

type Save = Saving<CaseAt, typeof AccountForm>

async function save(at: Save) {
  const { ending, reason } = await load(at)
  const { file } = ending
  const { partnership } = file
  const t = words(at.language)
  const { lastSeq, ...said } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  if (reason !== null) return refused(inLanguage(reason, at.language))
  const problems = problemsIn(at, ending)
  if (problems.length > 0) return refused(problems)
  const taken = await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  const head = await caseHead(at.db, partnership, { date: at.today, language: 'sv' })
  const model = closingAccountPaper({ ...head, ...said, by: at.actor.name })
  const asked = { step, by: at.actor, on: at.today, at: at.now, content: said }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const files = await addFiles(at, inCase, taken.value)
    const from = { name: at.actor.name, side: at.actor.acting.side }
    registerPartyPaper(at, inCase, { kind: 'closingAccount', title: model.title, model, files, from })
    const to = await bothSides(at, inCase, partnership)
    const params = { by: at.actor.name }
    await tell(at, { inCase, partnership, to, kind: 'closingAccountReceived', params })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'avslut'), t.handedIn)
}

function problemsIn({ form: { from, to }, today, language }: Save, { agreement }: Ending): Problem[] {
  const t = words(language)
  const start = agreement?.start
  const all: (Problem | false)[] = [
    start !== undefined &&
      isBefore(from, start) && {
        field: 'from',
        sentence: t.accountTooEarly(dateInWords(start, language)),
      },
    isAfter(to, today) && { field: 'to', sentence: t.accountFuture },
    isBefore(to, from) && { field: 'to', sentence: t.accountOrder },
  ]
  return all.filter((problem) => problem !== false)
}
