import type { RenewalVoice } from '../../../../domain/renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { type Entry, writtenIn } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { ReportProps } from './load.ts'
import { words } from './words.ts'

type Props = ReportProps & { entry: Entry; own: RenewalVoice }

/** The reader's own answer; the same questions to both sides. What has been answered already is folded away. */
export function StanceFields(props: Props) {
  const { at, entry, report, own } = props
  const t = words(at.language)
  if (own.stance !== null)
    return (
      <Details summary={t.giveAnew} open={writtenIn(entry) !== null}>
        <StanceForm {...props} />
      </Details>
    )
  const role = inLanguage(report.titles(own.role, own.party.bodyId ?? ''), at.language).toLowerCase()
  const title = own.party.side === 'party' ? t.ownParty(own.party.name) : t.ownPublic(role, own.party.name)
  return (
    <Section title={title} id="svar">
      <StanceForm {...props} />
    </Section>
  )
}

function StanceForm({ at, entry, report, own }: Props) {
  const t = words(at.language)
  const { partnership } = report.file
  return (
    <Form
      at={at}
      keeps={entry}
      action={at.to.inCase(partnership.number, 'slutrapport', 'stallningstagande')}
      class="stance"
    >
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <RadioGroup
        entry={entry}
        name="choice"
        label={t.choice}
        value={own.stance?.choice ?? ''}
        choices={[
          { value: 'end', label: t.choices.end, hint: t.choiceEndHint },
          { value: 'renegotiate', label: t.choices.renegotiate, hint: t.choiceRenegotiateHint },
        ]}
      />
      <div class="stance-material">
        <RadioGroup
          entry={entry}
          name="material"
          label={t.isMaterial}
          hint={t.isMaterialHint}
          value={materialNow(own)}
          choices={[
            { value: 'no', label: t.noMaterial },
            { value: 'yes', label: t.yesMaterial },
          ]}
        />
      </div>
      <TextArea
        entry={entry}
        name="reasons"
        label={t.reasons}
        hint={t.reasonsHint}
        value={own.stance?.reasons ?? ''}
        rows={6}
      />
      <p>{t.stanceMeans}</p>
      <Actions>
        <Button>{t.give}</Button>
      </Actions>
    </Form>
  )
}

function materialNow({ stance }: RenewalVoice): string {
  if (stance === null || stance.material === null) return ''
  return stance.material ? 'yes' : 'no'
}
