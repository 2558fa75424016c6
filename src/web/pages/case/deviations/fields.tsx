import { type Deviation, deviationKinds } from '../../../../store/reports/deviation.ts'
import { type Entry, readFrom, typedIn } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Details } from '../../../parts/details.tsx'
import { DateField, Select, TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import type { At, Deviations } from './load.ts'
import { words } from './words.ts'

type Props = { at: At; entry: Entry; now: Deviation | null; owners: Deviations['owners'] }

/** What it is, what is done about it, by whom and when; how it went when it is over. */
export function DeviationFields({ at, entry, now, owners }: Props) {
  const t = words(at.language)
  const optional = partWords(at.language).optional
  const address = at.to.inCase(at.params.number, 'avvikelser', now?.id ?? 'ny')
  return (
    <Form at={at} keeps={entry} action={address}>
      <input type="hidden" name="basedOn" value={readFrom(entry, 'basedOn', String(now?.version ?? 0))} />
      <Theirs at={at} entry={entry} now={now} />
      <RadioGroup
        entry={entry}
        name="kind"
        label={t.kind}
        choices={deviationKinds.map((value) => ({ value, label: t.kinds[value] }))}
        value={now?.kind ?? []}
      />
      <TextArea entry={entry} name="text" label={t.text} hint={t.textHint} rows={3} value={now?.text ?? ''} />
      <TextArea entry={entry} name="measure" label={t.measure} rows={3} value={now?.measure ?? ''} />
      <OwnerField at={at} entry={entry} now={now} owners={owners} />
      <DateField
        entry={entry}
        name="by"
        label={t.by}
        language={at.language}
        optional={optional}
        value={now?.by ?? ''}
      />
      {now !== null && (
        <TextArea
          entry={entry}
          name="outcome"
          label={t.outcome}
          hint={t.outcomeHint}
          optional={optional}
          rows={3}
          value={now.outcome}
        />
      )}
      <Actions>
        <Button>{t.save}</Button>
      </Actions>
    </Form>
  )
}

/** An owner who has left the case is still named, and cannot be chosen again. */
function OwnerField({ at, entry, now, owners }: Props) {
  const left = now !== null && !owners.some(({ personId }) => personId === now.ownerId)
  return (
    <Select
      entry={entry}
      name="owner"
      label={words(at.language).owner}
      choices={[
        { value: '', label: left ? now.owner : '–' },
        ...owners.map(({ personId, label }) => ({ value: personId, label })),
      ]}
      value={now?.ownerId ?? ''}
    />
  )
}

/** What somebody else saved while this was written: both texts are here. */
function Theirs({ at, entry, now }: Omit<Props, 'owners'>) {
  const t = words(at.language)
  const typed = typedIn(entry, 'basedOn')
  if (now === null || typed === '' || typed === String(now.version)) return null
  return (
    <Details summary={t.theirs(now.writtenBy)} open>
      <p class="typed">{now.text}</p>
      <p class="typed">{now.measure}</p>
      <p>{now.owner}</p>
    </Details>
  )
}
