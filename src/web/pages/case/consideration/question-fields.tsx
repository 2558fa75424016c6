import type { Child } from 'hono/jsx'
import { inLanguage, type Text } from '../../../../domain/text.ts'
import type { ChecklistAnswer } from '../../../../store/review/checklist.ts'
import { type Entry, problemWith } from '../../../form/form.ts'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { Select, TextArea, TextField } from '../../../parts/fields.tsx'
import type { SignedIn } from '../../../visit.ts'
import { answerLabel, type EvidenceDocument, signed } from './answer-list.tsx'
import { earlierAnswers, nameOf, planFor, readTyped } from './answers.ts'
import type { Consideration } from './load.ts'
import type { Asked } from './save-answers.ts'
import { words } from './words.ts'

type QuestionFieldsProps = {
  at: SignedIn
  entry: Entry
  question: Asked & { text: Text; help?: Text }
  documents: readonly EvidenceDocument[]
  /** What the question rests on, where that is said. */
  about?: Child
  /** More to fill in, after the evidence. */
  children?: Child
} & Pick<Consideration, 'checklist' | 'versions'>

/** One question: the answer, why, and what shows it. Who answered last, and what was said before. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { at, entry, question } = props
  const t = words(at.language)
  const versions = props.versions.get(question.key) ?? []
  const [kept] = versions
  const choices = props.checklist.answers.map(({ id, label }) => ({
    value: id,
    label: inLanguage(label, at.language),
  }))
  return (
    <section class="question" id={`fraga-${question.key}`}>
      <input type="hidden" name={nameOf('version', question.key)} value={String(kept?.version ?? 0)} />
      <div class="scale">
        <RadioGroup
          entry={entry}
          name={nameOf('answer', question.key)}
          label={`${question.number}. ${inLanguage(question.text, at.language)}`}
          choices={choices}
          value={kept?.answer ?? ''}
        />
      </div>
      {question.help !== undefined && (
        <Details summary={t.help}>
          <p>{inLanguage(question.help, at.language)}</p>
        </Details>
      )}
      {props.about}
      <TextArea
        entry={entry}
        name={nameOf('ground', question.key)}
        label={t.ground(question.number)}
        value={kept?.ground ?? ''}
        rows={4}
      />
      <Theirs {...props} said={versions} />
      <EvidenceFields {...props} kept={kept} />
      {props.children}
      {kept !== undefined && <p class="quiet">{signed(at, kept)}</p>}
      <Earlier {...props} said={versions} />
    </section>
  )
}

function EvidenceFields({
  at,
  entry,
  question,
  documents,
  kept,
}: QuestionFieldsProps & { kept: ChecklistAnswer | undefined }) {
  const t = words(at.language)
  const [document, link] = [nameOf('document', question.key), nameOf('link', question.key)]
  const given = kept?.evidenceDocumentId != null || kept?.evidenceLink != null
  const faulty = [document, link].some((name) => problemWith(entry, name) !== null)
  const choices = documents.map(({ id, number, title }) => ({ value: id, label: t.document(number, title) }))
  return (
    <Details summary={t.evidenceOf(question.number)} open={given || faulty}>
      <Select
        entry={entry}
        name={document}
        label={t.evidenceDocument}
        choices={[{ value: '', label: t.noDocument }, ...choices]}
        value={kept?.evidenceDocumentId ?? ''}
      />
      <TextField
        entry={entry}
        name={link}
        label={t.evidenceLink}
        type="url"
        value={kept?.evidenceLink ?? ''}
      />
    </Details>
  )
}

type WithSaid = QuestionFieldsProps & { said: readonly ChecklistAnswer[] }

/** Somebody else answered meanwhile: their text beside one's own, so that none is lost. */
function Theirs({ at, entry, question, checklist, said }: WithSaid) {
  const typed = entry.typed === null ? null : readTyped(entry.typed, question.key, at.language)
  const [theirs] = said
  if (theirs === undefined || !typed?.ok) return null
  if (planFor(typed.value, said, at.actor.personId) !== 'conflict') return null
  return (
    <div class="theirs">
      <p class="theirs-title">{words(at.language).theirs(signed(at, theirs))}</p>
      <p class="kept-text">
        {[answerLabel(checklist, theirs, at), theirs.ground].filter(Boolean).join('. ')}
      </p>
    </div>
  )
}

function Earlier({ at, checklist, said }: WithSaid) {
  const earlier = earlierAnswers(said)
  if (earlier.length === 0) return null
  return (
    <Details summary={words(at.language).earlier}>
      {earlier.map((answer) => (
        <p>
          <strong>{answerLabel(checklist, answer, at)}</strong> {answer.ground}{' '}
          <span class="quiet">{signed(at, answer)}</span>
        </p>
      ))}
    </Details>
  )
}
