import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { Checklist } from '../../../../process/rulebook/checklist-schema.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import type { ChecklistAnswer } from '../../../../store/review/checklist.ts'
import { Tag } from '../../../parts/tag.tsx'
import type { Visit } from '../../../visit.ts'
import type { Question } from './checklist.ts'
import type { Versions } from './load.ts'
import { words } from './words.ts'

export type EvidenceDocument = Pick<CaseDocument, 'id' | 'number' | 'title'>

type AnswerListProps = {
  at: Visit
  number: string
  checklist: Checklist
  questions: readonly Question[]
  versions: Versions
  documents: readonly EvidenceDocument[]
}

/** Questions with what has been answered so far: to read and to print. */
export function AnswerList({ questions, versions, ...rest }: AnswerListProps) {
  return (
    <ol class="answers" start={questions[0]?.number}>
      {questions.map((question) => (
        <li id={`fraga-${question.key}`}>
          <p class="answers-question">{inLanguage(question.text, rest.at.language)}</p>
          <AnswerText {...rest} answer={versions.get(question.key)?.[0]} />
        </li>
      ))}
    </ol>
  )
}

type AnswerTextProps = Omit<AnswerListProps, 'questions' | 'versions'> & {
  answer: ChecklistAnswer | undefined
}

export function AnswerText({ answer, ...rest }: AnswerTextProps) {
  const { at, checklist } = rest
  const t = words(at.language)
  if (answer === undefined || isEmpty(answer)) return <Tag mood="soon">{t.noAnswer}</Tag>
  return (
    <>
      <p>
        <strong>{answerLabel(checklist, answer, at) ?? t.noScale}.</strong>{' '}
        {answer.ground === '' ? (
          <Tag mood="soon">{t.noGround}</Tag>
        ) : (
          <span class="typed">{answer.ground}</span>
        )}
      </p>
      <Evidence {...rest} answer={answer} />
      <p class="quiet">{signed(at, answer)}</p>
    </>
  )
}

function Evidence({ at, number, documents, answer }: AnswerTextProps & { answer: ChecklistAnswer }) {
  const t = words(at.language)
  const document = documents.find(({ id }) => id === answer.evidenceDocumentId)
  if (document === undefined && answer.evidenceLink === null) return null
  return (
    <p>
      {t.evidence}:{' '}
      {document !== undefined && (
        <a href={at.to.inCase(number, 'handling', String(document.number))}>
          {t.document(document.number, document.title)}
        </a>
      )}
      {document !== undefined && answer.evidenceLink !== null && ', '}
      {answer.evidenceLink !== null && <a href={answer.evidenceLink}>{answer.evidenceLink}</a>}
    </p>
  )
}

export function isEmpty({ answer, ground, evidenceLink, evidenceDocumentId }: ChecklistAnswer): boolean {
  return answer === null && ground === '' && evidenceLink === null && evidenceDocumentId === null
}

export function answerLabel(checklist: Checklist, { answer }: ChecklistAnswer, at: Visit): string | null {
  const chosen = checklist.answers.find(({ id }) => id === answer)
  return chosen === undefined ? null : inLanguage(chosen.label, at.language)
}

/** "Stina Lindqvist, torsdag 12 november 2026" */
export function signed(at: Visit, { by, at: instant }: ChecklistAnswer): string {
  const day = dateInWords(dayInStockholm(new Date(instant)), at.language)
  return words(at.language).answeredBy(by.name, day)
}
