import { type Asker, channels, type DisclosureRequest } from '../../../domain/disclosure.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Entry } from '../../form/form.ts'
import type { FieldKinds } from '../../form/form-fields.ts'
import { RadioGroup } from '../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../parts/fields.tsx'
import { Fieldset } from '../../parts/fieldset.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

/** What is written down of a request, when it is taken in and when that is put right. */
export function requestFields(t: ReturnType<typeof words>['fresh'], field: FieldKinds) {
  return {
    receivedOn: field.date(t.receivedMissing),
    channel: field.choice(channels, t.channelMissing),
    wanted: field.text(t.wantedMissing, 2000),
    name: field.optionalText(200),
    email: field.optionalEmail(),
    other: field.optionalText(500),
  }
}

/** What was typed of whoever asks. */
export function askerTyped({
  name,
  email,
  other,
}: {
  name: string
  email: string | null
  other: string
}): Asker {
  return { name: name || null, email, other: other || null }
}

type Kept = { receivedOn: PlainDate } & Partial<Pick<DisclosureRequest, 'channel' | 'wanted'>>
type FieldsProps = { at: SignedIn; entry: Entry }

export function RequestFields({ at, entry, ...kept }: FieldsProps & Kept) {
  const t = words(at.language).fresh
  return (
    <>
      <DateField
        entry={entry}
        language={at.language}
        name="receivedOn"
        label={t.receivedOn}
        value={kept.receivedOn}
      />
      <RadioGroup
        entry={entry}
        name="channel"
        label={t.channel}
        value={kept.channel ?? []}
        choices={channels
          .filter((value) => value !== 'web' || kept.channel === 'web')
          .map((value) => ({ value, label: t.channels[value] }))}
      />
      <TextArea
        entry={entry}
        name="wanted"
        label={t.wanted}
        hint={t.wantedHint}
        rows={4}
        value={kept.wanted ?? ''}
      />
    </>
  )
}

/** How to reach whoever asks: only what they have said of themselves. */
export function AskerFields({ at, entry, asker = null }: FieldsProps & { asker?: Asker | null }) {
  const { fresh: t, optional } = words(at.language)
  const { name, email, other } = asker ?? { name: null, email: null, other: null }
  return (
    <Fieldset legend={t.asker}>
      <TextField entry={entry} name="name" label={t.name} optional={optional} value={name ?? ''} />
      <TextField
        entry={entry}
        name="email"
        type="email"
        label={t.email}
        optional={optional}
        value={email ?? ''}
      />
      <TextField entry={entry} name="other" label={t.other} optional={optional} value={other ?? ''} />
    </Fieldset>
  )
}
