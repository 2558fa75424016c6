import type { PersonId } from '../../../../domain/actor.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { Entry } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

type Conflict = {
  id: string
  personId: PersonId
  name: string
  ground: string
  on: PlainDate
  until: PlainDate | null
}

type ListProps = { at: SignedIn<CaseAt>; entry: Entry; conflicts: readonly Conflict[]; mayLift: boolean }

/** Every declaration in the case, and when it was lifted. */
export function ConflictList({ at, entry, conflicts, mayLift }: ListProps) {
  const t = words(at.language)
  return (
    <Section title={t.list} id="anmalt">
      {conflicts.length === 0 && <p>{t.none}</p>}
      {conflicts.map((conflict) => (
        <article class="conflict">
          <h3 class="ds-heading">{conflict.name}</h3>
          <p>{conflict.ground}</p>
          <p class="quiet">
            {t.since(conflict.on)}
            {conflict.until !== null && ` · ${t.until(conflict.until)}`}
          </p>
          {mayLift && conflict.until === null && <LiftForm at={at} entry={entry} conflict={conflict} />}
        </article>
      ))}
    </Section>
  )
}

function LiftForm({
  at,
  entry: onPage,
  conflict,
}: {
  at: SignedIn<CaseAt>
  entry: Entry
  conflict: Conflict
}) {
  const t = words(at.language)
  const name = `reasons-${conflict.personId}`
  const action = at.to.inCase(at.params.number, 'jav', conflict.personId, 'havning')
  const entry = entryFor(at, onPage, action)
  return (
    <Form at={at} keeps={entry} action={action}>
      <TextArea entry={entry} name={name} label={t.reasons} rows={2} />
      <Actions>
        <Button look="secondary">{t.lift(conflict.name)}</Button>
      </Actions>
    </Form>
  )
}
