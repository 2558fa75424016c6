import type { ReviewCondition } from '../../../../domain/review-condition.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { type Entry, writtenIn } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { DateField, Select, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { conditionIn, doerIn, doers, sectionsOf } from './condition-words.ts'
import { words } from './words.ts'

type ConditionsPartProps = {
  at: SignedIn
  entry: Entry
  file: CaseFile
  conditions: readonly ReviewCondition[]
}

/** The conditions of the review, each to take away, and a form for one more. */
export function ConditionsPart({ at, entry: onPage, file, conditions }: ConditionsPartProps) {
  const t = words(at.language)
  const { number } = file.partnership
  const entry = entryFor(at, onPage, at.to.inCase(number, 'granskning', 'villkor'))
  return (
    <Section title={t.conditions} id="villkor">
      <p>{t.conditionsLead}</p>
      <ul class="review-conditions">
        {conditions.map((condition) => (
          <li>
            <ConditionText at={at} file={file} condition={condition} />
            <Form at={at} action={at.to.inCase(number, 'granskning', 'villkor', condition.id, 'borttagning')}>
              <Button look="tertiary">{t.removeCondition}</Button>
            </Form>
          </li>
        ))}
      </ul>
      <Details summary={t.addCondition} open={writtenIn(entry) !== null}>
        <ConditionForm at={at} entry={entry} file={file} />
      </Details>
    </Section>
  )
}

export function ConditionText({
  at,
  file,
  condition,
}: {
  at: SignedIn
  file: CaseFile
  condition: ReviewCondition
}) {
  const t = words(at.language)
  const { becomes, who } = conditionIn(file.history.rulebook, condition, at.language)
  const by = condition.by === null ? '' : t.noLaterThan(dateInWords(condition.by, at.language))
  return (
    <>
      <p class="typed">{condition.text}</p>
      <p class="quiet">{[becomes, who, by].filter(Boolean).join(', ')}</p>
    </>
  )
}

function ConditionForm({ at, entry, file }: Omit<ConditionsPartProps, 'conditions'>) {
  const t = words(at.language)
  const { rulebook } = file.history
  const sections = sectionsOf(rulebook, at.language).map(({ key, label }) => ({ value: key, label }))
  return (
    <Form at={at} keeps={entry} action={at.to.inCase(file.partnership.number, 'granskning', 'villkor')}>
      <TextArea entry={entry} name="condition" label={t.condition} rows={3} />
      <RadioGroup
        entry={entry}
        name="becomes"
        label={t.becomes}
        choices={[
          { value: 'clause', label: t.becomesClause },
          { value: 'task', label: t.becomesTask },
        ]}
      />
      {sections.length > 0 && (
        <Select
          entry={entry}
          name="section"
          label={t.section}
          choices={[{ value: '', label: t.noSection }, ...sections]}
        />
      )}
      <Select
        entry={entry}
        name="who"
        label={t.who}
        choices={[
          { value: '', label: t.nobody },
          ...doers.map((who) => ({ value: who, label: doerIn(rulebook, who, at.language) })),
        ]}
      />
      <DateField entry={entry} language={at.language} name="by" label={t.byDay} optional={t.optional} />
      <Actions>
        <Button look="secondary">{t.keepCondition}</Button>
      </Actions>
    </Form>
  )
}
