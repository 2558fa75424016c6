import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Heading } from '../../../parts/heading.tsx'
import { AnswerText } from '../consideration/answer-list.tsx'
import { AboutQuestion } from './about-question.tsx'
import type { BlockProps } from './block-fields.tsx'
import { assessorOf, type Numbered, questionsFor, type Slot, summaryKey } from './blocks.ts'
import { textOf } from './load.ts'
import { words } from './words.ts'

/** The answers of a block to read and to print; where two assess, both beside each other when both are done. */
export function BlockAnswers({ closed, ...props }: Omit<BlockProps, 'entry'> & { closed: boolean }) {
  const { at, work, block } = props
  const t = words(at.language)
  const summary = textOf(work.versions, summaryKey(block.id))
  if (block.questions.length === 0) return null
  const isHidden = closed && questionsLeft(props)
  return (
    <>
      {summary !== '' && <p class="typed">{summary}</p>}
      {isHidden ? (
        <EmptyState title={t.notBothTitle}>
          <p>{t.notBoth}</p>
        </EmptyState>
      ) : (
        <>
          <Answers {...props} slot="first" />
          {block.assessors === 2 && <Answers {...props} slot="second" />}
        </>
      )}
    </>
  )
}

function questionsLeft({ work, block }: Omit<BlockProps, 'entry'>): boolean {
  const keys = [...questionsFor(block, 'first'), ...questionsFor(block, 'second')].map(({ key }) => key)
  return keys.some((key) => work.unanswered.includes(key))
}

function Answers({ slot, ...props }: Omit<BlockProps, 'entry'> & { slot: Slot }) {
  const { at, work, block } = props
  const t = words(at.language)
  const assessor = assessorOf(block, slot, work.versions)
  return (
    <>
      {block.assessors === 2 && (
        <Heading>{t.assessedBy(slot === 'first' ? t.first : t.second, assessor?.name ?? '')}</Heading>
      )}
      <ul class="answers plain">
        {questionsFor(block, slot).map((question) => (
          <li id={`fraga-${question.key}`}>
            <p class="answers-question">
              {question.number}. {inLanguage(question.text, at.language)}
            </p>
            <AnswerText
              {...{ at, documents: props.documents, checklist: work.checklist }}
              number={work.file.partnership.number}
              answer={work.versions.get(question.key)?.[0]}
            />
            <Support {...props} question={question} />
            <AboutQuestion at={at} work={work} question={question} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Support({ at, work, question }: Omit<BlockProps, 'entry'> & { question: Numbered }) {
  const t = words(at.language)
  const answer = work.versions.get(question.key)?.[0]
  if (answer === undefined) return null
  const said = [
    answer.legalSupport === null ? '' : answer.legalSupport ? t.withLegalSupport : t.withoutLegalSupport,
    answer.checkedOn === null ? '' : t.checked(dateInWords(answer.checkedOn, at.language)),
  ].filter(Boolean)
  return said.length === 0 ? null : <p class="quiet">{said.join('. ')}</p>
}
