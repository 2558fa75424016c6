import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { inForceMeanwhile } from '../coming-agreement.tsx'
import { HandInField } from '../documents-wanted/hand-in-field.tsx'
import type { OwnVoice, StanceProps } from './load.ts'
import { words } from './words.ts'

type FieldsProps = StanceProps & { own: OwnVoice }

/** The reader's own answer. An organisation also says how it has decided; both sides give reasons for a no. */
export function StanceFields(props: FieldsProps) {
  const { at, stances, entry, own } = props
  const { partnership } = stances.file
  const t = words(at.language)
  const isParty = own.party.side === 'party'
  const role = inLanguage(stances.titles(own.role, own.party.bodyId ?? ''), at.language)
  return (
    <Section
      title={isParty ? t.own(own.party.name) : t.ownPublic(role.toLowerCase(), own.party.name)}
      id="svar"
    >
      <Form
        at={at}
        keeps={entry}
        action={at.to.inCase(partnership.number, 'stallningstagande')}
        files={isParty}
        class="stance"
      >
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <RadioGroup
          entry={entry}
          name="answer"
          label={isParty ? t.answer : t.answerPublic}
          choices={[
            { value: 'yes', label: isParty ? t.answerYes : t.answerYesPublic },
            { value: 'no', label: t.answerNo, hint: whatNoMeans(props) },
          ]}
        />
        {isParty && <GroundFields {...props} />}
        <div class="stance-words">
          <TextArea
            entry={entry}
            name="words"
            label={t.words}
            hint={isParty ? t.wordsHint : t.wordsHintPublic}
            optional={isParty ? t.optionalWithMinutes : t.optional}
            rows={4}
          />
        </div>
        <div class="stance-reasons">
          <TextArea entry={entry} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={5} />
        </div>
        <p>{t.means}</p>
        <Actions>
          <Button>{t.give}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

/** A no ends the work on the text that is asked about: an agreement in force stands. */
function whatNoMeans({ at, stances }: FieldsProps): string {
  const t = words(at.language)
  const end = inForceMeanwhile(stances.file)
  return end === null ? t.answerNoHint : t.answerNoStands(dateInWords(end, at.language))
}

function GroundFields({ at, entry }: FieldsProps) {
  const t = words(at.language)
  return (
    <>
      <div class="stance-ground">
        <RadioGroup
          entry={entry}
          name="ground"
          label={t.ground}
          choices={[
            { value: 'minutes', label: t.byMinutes },
            { value: 'signatory', label: t.bySignatory },
          ]}
        />
      </div>
      <div class="stance-minutes">
        <TextField
          entry={entry}
          name="decidedBy"
          label={t.decidedBy}
          hint={t.decidedByHint}
          optional={t.withMinutes}
        />
        <DateField
          entry={entry}
          name="decidedOn"
          label={t.decidedOn}
          language={at.language}
          optional={t.withMinutes}
        />
        <HandInField at={at} entry={entry} label={t.files} kinds={t.fileKinds} />
      </div>
    </>
  )
}
