import { z } from 'zod'
import {
  type AnswerConsequence,
  answerConsequences,
  type MaterialQuestion,
} from '../../../../domain/material-question.ts'
import { canAnswerMaterialQuestion } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { roleName } from '../../../../process/rulebook/lookup.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { type Answer, goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery, ordinal } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateWords } from '../../../parts/date-words.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { tryAgain } from '../documents-wanted/try-again.ts'
import { bothSides, tell } from '../tell.ts'
import { mayToday, reasonAgainst } from '../why-not.ts'
import { loadChanges } from './load.ts'
import { words } from './words.ts'

const QuestionParams = CaseParams.extend({ question: ordinal() })
type QuestionAt = SignedIn<z.output<typeof QuestionParams>>

const QuestionForm = form(words, (t, field) =>
  z.object({
    answer: field.text(t.answerMissing, 5000),
    consequence: field.choice(answerConsequences, t.consequenceMissing),
  }),
)

/** A material question that no proposed change stands behind: what happened, and what the director answers. */
export const get = page(QuestionParams, noQuery, begunIn(show))
export const post = handler(QuestionParams, QuestionForm, keeping({ show, save }))

const may = { step: 'answer-material-question', may: canAnswerMaterialQuestion }

type Loaded = { file: CaseFile; question: MaterialQuestion }

async function load(at: QuestionAt): Promise<Loaded> {
  const { file, questions } = await loadChanges(at)
  const question = questions.find(({ id }) => id === at.params.question)
  if (question === undefined) throw new NotFound()
  return { file, question }
}

async function show(at: QuestionAt, entry: Entry) {
  const t = words(at.language)
  const { file, question } = await load(at)
  const { partnership } = file
  return (
    <CasePage at={at} partnership={partnership} title={t.question} entry={entry}>
      <p class="typed">{question.text}</p>
      <p class="quiet">
        {question.by}, <DateWords at={at} day={question.on} />
      </p>
      {question.answer === null ? (
        <Unanswered {...{ at, entry, file, question }} />
      ) : (
        <Answered at={at} answer={question.answer} />
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'andringar')}>{t.toList}</a>
      </p>
    </CasePage>
  )
}

function Unanswered({ at, entry, file, question }: Loaded & { at: QuestionAt; entry: Entry }) {
  const t = words(at.language)
  const director = inLanguage(roleName(file.history.rulebook, 'director'), at.language)
  if (!mayToday(at, file, may)) return <p>{t.now.question(director)}</p>
  const { number } = file.partnership
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(number, 'andringar', 'fraga', String(question.id))}>
      <TextArea entry={entry} name="answer" label={t.answerLabel} hint={t.answerHint} rows={5} />
      <RadioGroup
        entry={entry}
        name="consequence"
        label={t.consequence}
        choices={answerConsequences.map((value) => ({ value, ...t.consequences[value] }))}
      />
      <Actions>
        <Button>{t.answerSend}</Button>
      </Actions>
    </Form>
  )
}

function Answered({ at, answer }: { at: QuestionAt; answer: NonNullable<MaterialQuestion['answer']> }) {
  const t = words(at.language)
  return (
    <Section title={t.answer} id="svar">
      <p class="typed">{answer.text}</p>
      <p class="quiet">
        {answer.by}, <DateWords at={at} day={answer.on} />
      </p>
      {answer.consequence !== null && <Follows at={at} consequence={answer.consequence} />}
    </Section>
  )
}

/** What the answer means, and where that is done. */
function Follows({ at, consequence }: { at: QuestionAt; consequence: AnswerConsequence }) {
  const t = words(at.language)
  const { number } = at.params
  const { label, hint } = t.consequences[consequence]
  const places = {
    goesOn: [[at.to.inCase(number, 'parter'), t.toParties]],
    newAgreement: [
      [at.to.inCase(number, 'andringar', 'forslag'), t.propose],
      [at.to.inCase(number, 'parter'), t.toParties],
    ],
    earlyEnd: [[at.to.inCase(number, 'avslut', 'fortida'), t.toEarlyEnd]],
  } as const
  return (
    <>
      <p>
        <strong>{label}.</strong> {hint}
      </p>
      <ul>
        {places[consequence].map(([href, name]) => (
          <li>
            <a href={href}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}

function save(at: Saving<z.output<typeof QuestionParams>, typeof QuestionForm>): Promise<Answer> {
  return tryAgain(async () => {
    const { file, question } = await load(at)
    const { partnership } = file
    const reason = reasonAgainst(at, file, may)
    if (question.answer !== null) throw new NotFound()
    if (reason !== null) return refused(inLanguage(reason, at.language))
    const { answer, consequence } = at.form
    const content = { answer, consequence, question: question.id }
    const asked = { step: may.step, by: at.actor, on: at.today, at: at.now, content }
    const outcome = await recordStep(at.db, file, asked, async (inCase) => {
      const to = await bothSides(at, inCase, partnership)
      const params = { by: at.actor.name, title: question.text }
      await tell(at, { inCase, partnership, to, kind: 'materialQuestionAnswered', params })
    })
    if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
    const here = at.to.inCase(partnership.number, 'andringar', 'fraga', String(question.id))
    return goTo(here, words(at.language).answered)
  })
}
