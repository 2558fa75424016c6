import { z } from 'zod'
import { newcomerReviewPaper } from '../../../../documents/papers/newcomer-review.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { canReview } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { newcomersIn } from '../../../../process/review/newcomers.ts'
import { type CaseFile, getCaseFile, makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { recountCase } from '../../../../store/case/recount.ts'
import { withTransaction } from '../../../../store/db.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form, type Problem } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { demandSeen } from '../demand-seen.ts'
import { registerPaper } from '../register-paper.ts'
import { type Block, blocksOf, checklistOf } from '../review/blocks.ts'
import { bothSides, tell } from '../tell.ts'
import { ReviewFields } from './review-fields.tsx'
import { reviewWords } from './review-words.ts'

const NewcomerParams = CaseParams.extend({ party: z.uuid() })
export type NewcomerAt = SignedIn<z.output<typeof NewcomerParams>>

/** The parts of the checklist that are about the organisation itself; the others are about the partnership. */
const ofOrganisation = ['a', 'b']

const ReviewForm = form(reviewWords, (t, field) =>
  z
    .object({
      'ground-a': field.text(t.groundMissing, 5000),
      'ground-b': field.text(t.groundMissing, 5000),
      assessors: field.text(t.assessorsMissing, 300),
      outcome: field.choice(['passed', 'failed'] as const, t.outcomeMissing),
      heard: field.optionalText(3000),
      reasons: field.text(t.reasonsMissing, 5000),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      if (value.outcome === 'failed' && value.heard === '')
        issues.push({ code: 'custom', input: '', path: ['heard'], message: t.heardMissing })
    }),
)

/** An organisation that joined after the review is tried by the same questions, before the board decides about it. */
export const get = page(NewcomerParams, noQuery, begunIn(show))
export const post = handler(NewcomerParams, ReviewForm, keeping({ show, save }))

type Loaded = { file: CaseFile; party: Party; blocks: readonly Block[] }

async function load(at: NewcomerAt): Promise<Loaded> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  const { partnership, history, status } = file
  const found = newcomersIn(history.events, partnership.parties).find(
    ({ party }) => party.id === at.params.party,
  )
  if (found === undefined) throw new NotFound()
  if (!canReview(at.actor, partnership.scope) || !status.open) throw new NotAllowed()
  const blocks = blocksOf(checklistOf(history.rulebook)).filter(({ id }) => ofOrganisation.includes(id))
  return { file, party: found.party, blocks }
}

async function show(at: NewcomerAt, entry: Entry) {
  const { file, party, blocks } = await load(at)
  const { partnership, history } = file
  const t = reviewWords(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.title(party.name)} lead={t.lead} entry={entry}>
      <ul>
        <li>
          {t.papers}: <a href={at.to.inCase(partnership.number, 'underlag')}>{t.toPapers}</a>
        </li>
        <li>
          {t.aid}: <a href={at.to.inCase(partnership.number, 'statsstod')}>{t.toAid}</a>
        </li>
      </ul>
      <ReviewFields
        {...{ at, entry, blocks, lastSeq: partnership.lastSeq }}
        answers={checklistOf(history.rulebook).answers}
        action={reviewAddress(at, partnership.number, party.id)}
      />
    </CasePage>
  )
}

type Save = Saving<z.output<typeof NewcomerParams>, typeof ReviewForm>

async function save(at: Save) {
  const { file, party, blocks } = await load(at)
  const { partnership } = file
  const t = reviewWords(at.language)
  demandSeen(file, at.form.lastSeq)
  const answers = answersIn(at, { file, blocks })
  if (!answers.ok) return refused(answers.problems)
  const { lastSeq, ...said } = at.form
  const content = { party: party.name, partyId: party.id, ...said, answers: answers.value }
  await withTransaction(at.db, async (trx) => {
    await recordInCase(trx, { partnershipId: partnership.id, lastSeq, at: at.now }, async (inCase) => {
      inCase.event({ type: 'partyReviewed', on: at.today, by: makerOf(at.actor), content })
      const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
      const model = newcomerReviewPaper({
        ...{ ...head, party: party.name, outcome: said.outcome, assessors: said.assessors },
        ...{ heard: said.heard, reasons: said.reasons, by: at.actor.name },
        blocks: printed({ file, blocks }, answers.value, { a: said['ground-a'], b: said['ground-b'] }),
      })
      const paper = { kind: 'review', title: model.title, model, shared: true } as const
      registerPaper(at, inCase, { ...paper, direction: 'drawn_up', correspondent: party.name })
      const to = await bothSides(at, inCase, partnership)
      await tell(at, { inCase, partnership, to, kind: 'partyReviewed', params: { party: party.name } })
    })
    await recountCase(trx, partnership.id, { today: at.today, at: at.now })
  })
  return goTo(at.to.inCase(partnership.number, 'parter'), t.done(party.name))
}

type Answers = Readonly<Record<string, string>>
type Asked = Pick<Loaded, 'file' | 'blocks'>
type Read = { ok: true; value: Answers } | { ok: false; problems: Problem[] }

/** What was answered to each question, by its key; every one has to be. */
function answersIn(at: Save, { file, blocks }: Asked): Read {
  const t = reviewWords(at.language)
  const known = checklistOf(file.history.rulebook).answers.map(({ id }) => id)
  const questions = blocks.flatMap((block) => block.questions)
  const given = questions.map(({ key }) => [key, String(at.typed[`answer-${key}`] ?? '')] as const)
  const problems = questions.flatMap(({ key, number }, index): Problem[] =>
    known.includes(given[index]?.[1] ?? '')
      ? []
      : [{ field: `answer-${key}`, sentence: t.answerMissing(number) }],
  )
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: Object.fromEntries(given) }
}

function printed({ file, blocks }: Asked, answers: Answers, grounds: Answers) {
  const language: Language = 'sv'
  const scale = checklistOf(file.history.rulebook).answers
  const labelOf = (id: string) => {
    const found = scale.find((one) => one.id === id)
    return found === undefined ? id : inLanguage(found.label, language)
  }
  return blocks.map(({ id, label, questions }) => ({
    title: inLanguage(label, language),
    answers: questions.map(({ key, text }) => ({
      question: inLanguage(text, language),
      answer: labelOf(answers[key] ?? ''),
    })),
    ground: grounds[id] ?? '',
  }))
}

export function reviewAddress({ to }: Pick<SignedIn, 'to'>, number: string, party: string): string {
  return to.inCase(number, 'parter', party, 'granskning')
}
