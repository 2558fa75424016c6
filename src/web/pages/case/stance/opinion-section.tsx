import { canGiveOpinion } from '../../../../domain/permissions/permissions-board.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { whyNotToday } from '../why-not.ts'
import type { StanceProps } from './load.ts'
import { words } from './words.ts'

/** What the core service thinks of the draft: it is recorded, it is no stance. */
export function Opinion({ at, stances, entry: onPage }: StanceProps) {
  const t = words(at.language)
  const { partnership, history } = stances.file
  const action = at.to.inCase(partnership.number, 'stallningstagande', 'synpunkt')
  const entry = entryFor(at, onPage, action)
  const may =
    canGiveOpinion(at.actor, partnership.scope) && whyNotToday(at, history, 'record-opinion') === null
  return (
    <Section title={t.opinion} id="synpunkt">
      {stances.opinions.length === 0 && !may && <p>{t.opinionNone}</p>}
      {stances.opinions.map(({ by, on, content }) => (
        <>
          <div class="kept-text">{String(content.opinion ?? '')}</div>
          <p class="quiet">{t.given(by.name, dateInWords(on, at.language))}</p>
        </>
      ))}
      {may && (
        <Form at={at} keeps={entry} action={action}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea entry={entry} name="opinion" label={t.opinionField} hint={t.opinionLead} rows={5} />
          <Actions>
            <Button look="secondary">{t.giveOpinion}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  )
}
