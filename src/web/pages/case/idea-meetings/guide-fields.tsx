import { dateInWords, timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { ChecklistAnswer } from '../../../../store/review/checklist.ts'
import type { Entry } from '../../../form/form.ts'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { earlierAnswers, nameOf, planFor, readTyped } from '../consideration/answers.ts'
import type { Guide } from './guide-load.ts'
import { type GuideQuestion, questionsOf } from './guide-questions.ts'
import { words } from './words.ts'

type GuideProps = { at: SignedIn; guide: Guide }
type OneProps = { at: SignedIn; question: GuideQuestion; versions: readonly ChecklistAnswer[] }

/** Every question with what was said last, to go on from. */
export function GuideFields({ at, entry, guide }: GuideProps & { entry: Entry }) {
  return questionsOf(guide, at.language).map((question) => (
    <QuestionField {...{ at, entry, question }} versions={guide.versions.get(question.key) ?? []} />
  ))
}

function QuestionField(props: OneProps & { entry: Entry }) {
  const { at, entry, question, versions } = props
  const t = words(at.language)
  const [kept] = versions
  return (
    <section class="question" id={`fraga-${question.key}`}>
      <input type="hidden" name={nameOf('version', question.key)} value={String(kept?.version ?? 0)} />
      <div class="scale">
        <RadioGroup
          entry={entry}
          name={nameOf('answer', question.key)}
          label={question.label}
          choices={question.choices}
          value={kept?.answer ?? ''}
        />
      </div>
      <TextArea
        entry={entry}
        name={nameOf('ground', question.key)}
        label={
          <>
            {t.guideWords} <span class="ds-sr-only">({question.label})</span>
          </>
        }
        hint={question.help}
        value={kept?.ground ?? ''}
        rows={4}
      />
      <Theirs {...props} />
      {kept !== undefined && <p class="quiet">{signed(at, kept)}</p>}
      <Earlier at={at} question={question} versions={versions} />
    </section>
  )
}

/** Somebody else answered meanwhile: their words beside one's own. */
function Theirs({ at, entry, question, versions }: OneProps & { entry: Entry }) {
  const typed = entry.typed === null ? null : readTyped(entry.typed, question.key, at.language)
  const [theirs] = versions
  if (theirs === undefined || !typed?.ok) return null
  if (planFor(typed.value, versions, at.actor.personId) !== 'conflict') return null
  return (
    <div class="theirs">
      <p class="theirs-title">{words(at.language).guideTheirs(theirs.by.name)}</p>
      <p class="kept-text">{saidIn(question, theirs)}</p>
    </div>
  )
}

/** What the parties have said, to read. */
export function GuideAnswers({ at, guide }: GuideProps) {
  const t = words(at.language)
  return questionsOf(guide, at.language).map((question) => {
    const versions = guide.versions.get(question.key) ?? []
    const [kept] = versions
    return (
      <section class="question">
        <Heading>{question.label}</Heading>
        <p class="kept-text">{kept === undefined ? t.unanswered : saidIn(question, kept)}</p>
        {kept !== undefined && <p class="quiet">{signed(at, kept)}</p>}
        <Earlier at={at} question={question} versions={versions} />
      </section>
    )
  })
}

function Earlier({ at, question, versions }: OneProps) {
  const earlier = earlierAnswers(versions)
  if (earlier.length === 0) return null
  return (
    <Details summary={words(at.language).guideEarlier}>
      {earlier.map((answer) => (
        <p>
          <span class="kept-text">{saidIn(question, answer)}</span>{' '}
          <span class="quiet">{signed(at, answer)}</span>
        </p>
      ))}
    </Details>
  )
}

/** The answer and the words with it: "Delvis. Lokalen återstår." */
export function saidIn({ choices }: GuideQuestion, { answer, ground }: ChecklistAnswer): string {
  const label = choices.find(({ value }) => value === answer)?.label
  return [label === undefined ? '' : `${label}.`, ground].filter(Boolean).join(' ')
}

function signed({ language }: SignedIn, { by, at }: ChecklistAnswer): string {
  const instant = new Date(at)
  const when = `${dateInWords(dayInStockholm(instant), language)} ${timeInStockholm(instant, language)}`
  return words(language).guideSigned(by.name, when)
}
