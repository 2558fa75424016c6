import type { Partnership } from '../../../../domain/partnership.ts'
import type { PublicBody } from '../../../../store/bodies/public-body.ts'
import type { Entry } from '../../../form/form.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { DateField, FileField, Select, TextArea, TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { limits } from '../documents-wanted/take-files.ts'
import { choicesOf } from './add-party.ts'
import { partyKinds } from './form.ts'
import { words } from './words.ts'

type PartyFieldsProps = {
  at: SignedIn<CaseAt>
  entry: Entry
  partnership: Partnership
  bodies: readonly PublicBody[]
}

/** Adds a party of any kind; what does not concern the kind is left empty. */
export function PartyFields({ at, entry, partnership, bodies }: PartyFieldsProps) {
  const t = words(at.language)
  const { optional } = t
  const others = bodies.filter(({ id }) => !partnership.scope.publicBodyIds.includes(id))
  const kinds = partyKinds.filter((kind) => kind !== 'body' || others.length > 0)
  return (
    <Section title={t.add} id="lagg-till">
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'parter')} files>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <RadioGroup
          entry={entry}
          name="kind"
          label={t.kind}
          choices={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        {others.length > 0 && (
          <Select
            {...{ entry, optional }}
            name="body"
            label={t.body}
            hint={t.bodyHint}
            choices={[{ value: '', label: t.noBody }, ...others.flatMap(choicesOf)]}
          />
        )}
        <TextField {...{ entry, optional }} name="name" label={t.name} hint={t.nameHint} />
        <TextField {...{ entry, optional }} name="number" label={t.number} inputmode="numeric" size={16} />
        <TextField {...{ entry, optional }} name="contactName" label={t.contactName} />
        <TextField {...{ entry, optional }} name="email" label={t.email} hint={t.emailHint} type="email" />
        <DateField
          {...{ entry, optional }}
          name="agreementOn"
          label={t.agreementOn}
          hint={t.agreementHint}
          language={at.language}
        />
        <FileField
          {...{ entry, optional, limits }}
          name="files"
          label={t.agreementFiles}
          kinds={t.agreementKinds}
          language={at.language}
        />
        <TextArea entry={entry} name="reasons" label={t.why} rows={4} />
        <Actions>
          <Button>{t.button}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
