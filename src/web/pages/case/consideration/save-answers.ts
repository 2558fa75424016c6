import type { DocumentId } from '../../../../domain/partnership.ts'
import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import type { Trx } from '../../../../store/db.ts'
import { type NewAnswer, saveAnswer, whileCaseStands } from '../../../../store/review/checklist.ts'
import type { FormFields, Problem } from '../../../form/form.ts'
import type { SignedIn } from '../../../visit.ts'
import type { EvidenceDocument } from './answer-list.tsx'
import { nameOf, planFor, readTyped, type Typed } from './answers.ts'
import { listEvidence } from './document-list.ts'
import type { Consideration } from './load.ts'
import { words } from './words.ts'

/** A question of a checklist: its key, and its number or letter as people call it. */
export type Asked = { key: string; number: number | string }
export type Answering = Pick<Consideration, 'file' | 'checklist' | 'versions'> & {
  questions: readonly Asked[]
  /** What is wrong with saying that the answer to another question serves here too; nothing may be said so unless told. */
  whyNotSame?: (question: Asked, typed: Typed) => string | null
}
type ToSave = { question: Asked; typed: Typed; document: DocumentId | null; basedOn: number }
type Judged = ToSave | { problem: Problem }

/** Saves every answer that can be saved, and says what is wrong with the others. */
export async function saveAnswers(
  at: SignedIn & { form: FormFields },
  answering: Answering,
): Promise<readonly Problem[]> {
  const read = answering.questions.map((question) => ({
    question,
    typed: readTyped(at.form, question.key, at.language),
  }))
  const evidence = await listEvidence(at.db, answering.file.partnership)
  const judged = read.flatMap(({ question, typed }) =>
    typed.ok ? judge(at, answering, { question, typed: typed.value, evidence }) : [],
  )
  const toSave = judged.flatMap((one) => ('basedOn' in one ? [one] : []))
  if (toSave.length > 0)
    await whileCaseStands(at.db, answering.file.partnership, async (trx) => {
      for (const one of toSave) await saveOne(trx, newAnswer(at, answering, one))
    })
  return [
    ...read.flatMap(({ typed }) => (typed.ok ? [] : typed.problems)),
    ...judged.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  ]
}

type Judging = { question: Asked; typed: Typed; evidence: readonly EvidenceDocument[] }

function judge(at: SignedIn, answering: Answering, { question, typed, evidence }: Judging): Judged[] {
  const t = words(at.language)
  const { checklist, versions } = answering
  const wrong = (field: keyof Typed, sentence: string): Judged[] => [
    { problem: { field: nameOf(field, question.key), sentence } },
  ]
  const document = evidence.find(({ id }) => id === typed.document)?.id ?? null
  if (typed.document !== '' && document === null) return wrong('document', t.unknownDocument)
  if (!['', ...checklist.answers.map(({ id }) => id)].includes(typed.answer))
    return wrong('answer', t.unknownAnswer)
  const wrongSame = typed.same ? answering.whyNotSame?.(question, typed) : null
  if (wrongSame) return wrong('same', wrongSame)
  const own = versions.get(question.key) ?? []
  const plan = planFor(typed, own, at.actor.personId)
  if (plan === 'conflict') return wrong('ground', t.conflict(own[0]?.by.name ?? '', question.number))
  return plan === 'unchanged' ? [] : [{ question, typed, document, ...plan }]
}

function newAnswer(
  at: SignedIn,
  { file, checklist }: Answering,
  { question, typed, document, basedOn }: ToSave,
): NewAnswer {
  const { id, lead } = file.partnership
  return {
    partnershipId: id,
    bodyId: lead.bodyId,
    checklist: checklist.id,
    question: question.key,
    answer: typed.answer || null,
    ground: typed.ground,
    evidenceDocumentId: document,
    evidenceLink: typed.link,
    legalSupport: typed.legal ? typed.legal === 'yes' : null,
    checkedOn: typed.checkedOn ?? null,
    sameAs: typed.same || null,
    basedOn,
    by: at.actor.personId,
    at: at.now,
  }
}

/** Somebody was faster by a moment: then nothing of this save is kept, and the page comes back with every text. */
export async function saveOne(trx: Trx, answer: NewAnswer): Promise<void> {
  const saved = await saveAnswer(trx, answer)
  if (saved.kind === 'changed') throw new ChangedMeanwhile()
}
