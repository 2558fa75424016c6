import { inLanguage } from '../../../../domain/text.ts'
import type { Checklist } from '../../../../process/rulebook/checklist-schema.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Block } from '../review/blocks.ts'
import { reviewWords } from './review-words.ts'

type Props = {
  at: SignedIn<{ number: string }>
  entry: Entry
  blocks: readonly Block[]
  answers: Checklist['answers']
  lastSeq: number
  action: string
}

/** The questions about the organisation, as the rulebook of the case asks them, and the conclusion. */
export function ReviewFields({ at, entry, blocks, answers, lastSeq, action }: Props) {
  const t = reviewWords(at.language)
  const scale = answers.map(({ id, label }) => ({ value: id, label: inLanguage(label, at.language) }))
  return (
    <Form at={at} keeps={entry} action={action}>
      <input type="hidden" name="lastSeq" value={String(lastSeq)} />
      {blocks.map(({ id, label, questions }) => (
        <Section title={inLanguage(label, at.language)} id={`del-${id}`}>
          {questions.map(({ key, number, text, help }) => (
            <RadioGroup
              entry={entry}
              name={`answer-${key}`}
              label={`${number}. ${inLanguage(text, at.language)}`}
              hint={inLanguage(help, at.language)}
              choices={scale}
            />
          ))}
          <TextArea entry={entry} name={`ground-${id}`} label={t.ground} hint={t.groundHint} rows={4} />
        </Section>
      ))}
      <TextField entry={entry} name="assessors" label={t.assessors} autocomplete="off" />
      <Section title={t.outcome} id="slutsats">
        <RadioGroup
          entry={entry}
          name="outcome"
          label={t.outcome}
          choices={(['passed', 'failed'] as const).map((value) => ({ value, label: t.outcomes[value] }))}
        />
        <TextArea
          entry={entry}
          name="heard"
          label={t.heard}
          hint={t.heardHint}
          optional={t.optional}
          rows={3}
        />
        <TextArea entry={entry} name="reasons" label={t.reasons} rows={4} />
      </Section>
      <Actions>
        <Button>{t.send}</Button>
        <ButtonLink href={at.to.inCase(at.params.number, 'parter')} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </Form>
  )
}
