import { Actions, Button } from '../../../parts/button.tsx'
import { Select } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { namesIn } from '../consideration/words.ts'
import type { StanceProps } from './load.ts'
import { words } from './words.ts'

/** Who works on the draft in place of the head of department; the head chooses among colleagues. */
export function Deputy({ at, stances, entry }: StanceProps) {
  const t = words(at.language)
  const { partnership, history } = stances.file
  const deputies = partnership.people.filter(({ part }) => part === 'deputy')
  const { candidates } = stances
  return (
    <Section title={t.deputy} id="ersattare">
      {deputies.length === 0 && <p>{t.deputyNone(namesIn(history.rulebook, at.language))}</p>}
      {deputies.map(({ name }) => (
        <p>{t.deputyIs(name)}</p>
      ))}
      {candidates.length > 0 && (
        <Form at={at} action={at.to.inCase(partnership.number, 'stallningstagande', 'ersattare')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <Select
            entry={entry}
            name="deputy"
            label={t.deputyField}
            hint={t.deputyLead}
            value={deputies[0]?.personId ?? 'nobody'}
            choices={[
              { value: 'nobody', label: t.nobody },
              ...candidates.map(({ personId, name }) => ({ value: personId, label: name })),
            ]}
          />
          <Actions>
            <Button look="secondary">{t.nameDeputy}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  )
}
