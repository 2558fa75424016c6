import { z } from 'zod'
import { canWriteTogether } from '../../../../domain/permissions/permissions-report.ts'
import { type AnsweredCriterion, criterionAnswers } from '../../../../domain/renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { saveCriterion } from '../../../../store/reports/renewal-answer.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, readFrom, writtenIn } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { loadRenewal, roundOf } from './load.ts'
import { words } from './words.ts'

const CriterionParams = CaseParams.extend({ criterion: z.string().regex(/^[a-zA-Z]{2,30}$/) })
type CriterionAt = z.output<typeof CriterionParams>

const CriterionForm = form(words, (t, field) =>
  z.object({
    answer: field.choice(criterionAnswers, t.answerMissing),
    ground: field.text(t.groundMissing, 5000),
    version: field.lastSeq(),
  }),
)

/** One criterion, answered by the parties together; every saved answer is a version. */
export const get = page(CriterionParams, noQuery, begunIn(show))
export const post = handler(CriterionParams, CriterionForm, keeping({ show, save }))

async function load(at: SignedIn<CriterionAt>) {
  const renewal = await loadRenewal(at)
  const criterion = renewal.template.criteria.find(({ key }) => key === at.params.criterion)
  if (criterion === undefined) throw new NotFound()
  if (!canWriteTogether(at.actor, renewal.file.partnership.scope)) throw new NotAllowed()
  return { renewal, criterion, given: renewal.criteria.get(criterion.key) }
}

async function show(at: SignedIn<CriterionAt>, entry: Entry) {
  const found = await load(at)
  const { renewal, criterion, given } = found
  const { partnership } = renewal.file
  const t = words(at.language)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={inLanguage(criterion.question, at.language)}
      lead={inLanguage(criterion.help, at.language)}
      entry={entry}
    >
      {renewal.next !== null && <Alert color="info">{t.closed}</Alert>}
      {entry.changedMeanwhile && given !== undefined && <Theirs at={at} given={given} />}
      {(renewal.next === null || writtenIn(entry) !== null) && (
        <CriterionFields at={at} entry={entry} found={found} />
      )}
    </CasePage>
  )
}

/** What somebody else answered meanwhile. */
function Theirs({ at, given }: { at: SignedIn; given: AnsweredCriterion }) {
  const t = words(at.language)
  return (
    <Alert color="warning">
      <p>{t.theirs}</p>
      <p>
        <strong>{t.answers[given.answer]}</strong>
      </p>
      <div class="kept-text">{given.ground}</div>
    </Alert>
  )
}

type FieldsProps = { at: SignedIn; entry: Entry; found: Awaited<ReturnType<typeof load>> }

function CriterionFields({ at, entry, found: { renewal, criterion, given } }: FieldsProps) {
  const t = words(at.language)
  const { number } = renewal.file.partnership
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(number, 'fornyelse', 'kriterier', criterion.key)}>
      <input type="hidden" name="version" value={readFrom(entry, 'version', String(given?.version ?? 0))} />
      <RadioGroup
        entry={entry}
        name="answer"
        label={t.answerField}
        value={given?.answer ?? ''}
        choices={criterionAnswers.map((value) => ({ value, label: t.answers[value] }))}
      />
      <TextArea
        entry={entry}
        name="ground"
        label={t.ground}
        hint={t.groundHint}
        value={given?.ground ?? ''}
        rows={8}
      />
      <Actions>
        <Button>{t.saveAnswer}</Button>
        <ButtonLink href={at.to.inCase(number, 'fornyelse')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<CriterionAt, typeof CriterionForm>) {
  const { renewal, criterion } = await load(at)
  const { partnership } = renewal.file
  const t = words(at.language)
  if (renewal.next !== null) return refused(t.closed)
  const { answer, ground, version } = at.form
  const isSaved = await whileCaseStands(at.db, partnership, (trx) =>
    saveCriterion(trx, {
      partnershipId: partnership.id,
      bodyId: partnership.lead.bodyId,
      round: roundOf(renewal.agreement),
      criterion: criterion.key,
      answer,
      ground,
      basedOn: version,
      by: at.actor.personId,
      side: at.actor.acting.side,
      at: at.now,
    }),
  )
  if (!isSaved) throw new ChangedMeanwhile()
  return goTo(at.to.inCase(partnership.number, 'fornyelse'), t.savedAnswer)
}
