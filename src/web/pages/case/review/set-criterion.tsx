import { inLanguage } from '../../../../domain/text.ts'
import { type Counterpart, counterpartsOf } from '../../../../process/review/alike-criteria.ts'
import { answerTo, type CriteriaSet, type Criterion } from '../../../../process/review/criteria-sets.ts'
import type { Entry } from '../../../form/form.ts'
import { Select } from '../../../parts/fields.tsx'
import type { SignedIn } from '../../../visit.ts'
import { AnswerText, answerLabel, type EvidenceDocument } from '../consideration/answer-list.tsx'
import { nameOf } from '../consideration/answers.ts'
import { QuestionFields } from '../consideration/question-fields.tsx'
import type { ReviewAtWork } from './load.ts'
import { words } from './words.ts'

type CriterionProps = {
  at: SignedIn
  entry: Entry
  work: ReviewAtWork
  sets: readonly CriteriaSet[]
  criterion: Criterion
  documents: readonly EvidenceDocument[]
}

/** A criterion with answer, ground and evidence, or which other answer serves here too. */
export function CriterionFields({ at, entry, work, sets, criterion, documents }: CriterionProps) {
  const t = words(at.language)
  const alike = counterpartsOf(criterion.key, sets)
  const isAlike = ({ key }: Criterion) => alike.some((one) => one.criterion.key === key)
  const others = sets.filter(({ id }) => id !== criterion.set).flatMap(({ criteria }) => criteria)
  const proposedFirst = [...others.filter(isAlike), ...others.filter((one) => !isAlike(one))]
  return (
    <QuestionFields
      {...{ at, entry, documents }}
      question={criterion}
      {...work}
      about={<Alike {...{ at, work, criterion, alike }} />}
    >
      {others.length > 0 && (
        <Select
          entry={entry}
          name={nameOf('same', criterion.key)}
          label={t.sameLabel(criterion.number)}
          choices={[
            { value: '', label: t.ownAnswer },
            ...proposedFirst.map((other) => {
              const { key, number, text } = other
              const label = `${number}. ${inLanguage(text, at.language)}`
              return { value: key, label: isAlike(other) ? t.proposed(label) : label }
            }),
          ]}
          value={work.versions.get(criterion.key)?.[0]?.sameAs ?? ''}
        />
      )}
    </QuestionFields>
  )
}

type AlikeProps = Pick<CriterionProps, 'at' | 'work' | 'criterion'> & { alike: readonly Counterpart[] }

/** Which points of other sets ask for the same thing, by our proposal; with the answer, where one can be taken over. */
function Alike({ at, work, criterion, alike }: AlikeProps) {
  const t = words(at.language)
  const newest = (key: string) => work.versions.get(key)?.[0]
  const isAnswered = answerTo(criterion.key, newest) !== null
  return (
    <>
      {alike.map(({ criterion: { key, number }, note }) => {
        const answer = newest(key)
        const isOwn = answer !== undefined && answer.sameAs === null
        const said = isOwn ? answerLabel(work.checklist, answer, at) : null
        return (
          <p class="quiet">
            {t.alike(number)} {inLanguage(note, at.language)}
            {said !== null && !isAnswered && ` ${t.alikeAnswered(number, said)}`}
          </p>
        )
      })}
    </>
  )
}

/** A criterion with what was answered, to read and to print. */
export function CriterionAnswer({ at, work, sets, criterion, documents }: CriterionProps) {
  const t = words(at.language)
  const { key, number, text } = criterion
  const found = answerTo(key, (one) => work.versions.get(one)?.[0])
  const whose = sets.flatMap(({ criteria }) => criteria).find((one) => one.key === found?.key)
  return (
    <section class="question" id={`fraga-${key}`}>
      <p class="answers-question">
        {number}. {inLanguage(text, at.language)}
      </p>
      {whose !== undefined && whose.key !== key && <p>{t.sameAs(whose.number)}</p>}
      {found === null ? (
        <p class="quiet">{t.noAnswer}</p>
      ) : (
        <AnswerText
          {...{ at, documents, checklist: work.checklist }}
          number={work.file.partnership.number}
          answer={found.answer}
        />
      )}
    </section>
  )
}
