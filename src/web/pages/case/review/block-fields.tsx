import type { Entry } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { EvidenceDocument } from '../consideration/answer-list.tsx'
import { legalOf, nameOf } from '../consideration/answers.ts'
import { QuestionFields } from '../consideration/question-fields.tsx'
import { SavedLine } from '../consideration/saved-line.tsx'
import { AboutQuestion } from './about-question.tsx'
import { type Block, type Numbered, questionsFor, type Slot, summaryKey } from './blocks.ts'
import { type ReviewAtWork, textOf } from './load.ts'
import { words } from './words.ts'

export type BlockProps = {
  at: SignedIn
  entry: Entry
  work: ReviewAtWork
  block: Block
  documents: readonly EvidenceDocument[]
}

/** The questions of a block with answer, ground, evidence and legal support, and what was found in plain words. */
export function BlockFields({ slot, ...props }: BlockProps & { slot: Slot }) {
  const { at, entry, work, block, documents } = props
  const t = words(at.language)
  const address = at.to.inCase(work.file.partnership.number, 'granskning', 'del', block.id)
  return (
    <Form at={at} action={address} draft={address}>
      {block.assessors === 2 && <p>{slot === 'first' ? t.youAreFirst : t.youAreSecond}</p>}
      {questionsFor(block, slot).map((question) => (
        <QuestionFields
          {...{ at, entry, question, documents }}
          checklist={work.checklist}
          versions={work.versions}
          about={<AboutQuestion at={at} work={work} question={question} />}
        >
          <More {...props} question={question} />
        </QuestionFields>
      ))}
      {slot === 'first' && <Summary {...props} />}
      <SavedLine at={at} />
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </Form>
  )
}

/** Legal support, and the day that a register was looked in. */
function More({ at, entry, work, block, question }: BlockProps & { question: Numbered }) {
  const t = words(at.language)
  const kept = work.versions.get(question.key)?.[0]
  return (
    <>
      {question.lookUp !== undefined && (
        <DateField
          entry={entry}
          language={at.language}
          name={nameOf('checkedOn', question.key)}
          label={t.checkedOn}
          value={kept?.checkedOn ?? ''}
        />
      )}
      {work.checklist.asksLegalSupport && block.kind !== 'form' && (
        <div class="scale legal-support">
          <RadioGroup
            entry={entry}
            name={nameOf('legal', question.key)}
            label={t.legalSupport(question.number)}
            choices={[
              { value: 'no', label: t.no },
              { value: 'yes', label: t.yes },
            ]}
            value={legalOf(kept)}
          />
        </div>
      )}
    </>
  )
}

function Summary({ at, entry, work, block }: BlockProps) {
  const t = words(at.language)
  const key = summaryKey(block.id)
  return (
    <section class="question">
      <input
        type="hidden"
        name={nameOf('version', key)}
        value={String(work.versions.get(key)?.[0]?.version ?? 0)}
      />
      <TextArea
        entry={entry}
        name={nameOf('ground', key)}
        label={t.summary}
        hint={t.summaryHint}
        value={textOf(work.versions, key)}
        rows={4}
      />
    </section>
  )
}
