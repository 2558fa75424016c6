import { formatOrganisationNumber, type OrganisationNumber } from '../../../kernel/organisation-number.ts'
import type { Organisation } from '../../../store/bodies/organisation.ts'
import type { PublicBody } from '../../../store/bodies/public-body.ts'
import type { Entry } from '../../form/form.ts'
import { RadioGroup } from '../../parts/choices.tsx'
import { TextArea, TextField } from '../../parts/fields.tsx'
import { Fieldset } from '../../parts/fieldset.tsx'
import type { Visit } from '../../visit.ts'
import { legalForms } from './form.ts'
import { words } from './words.ts'

type FieldsProps = { at: Visit; entry: Entry }

/** Which board: asked only where there are several. */
export function BoardField({ at, entry, bodies }: FieldsProps & { bodies: readonly PublicBody[] }) {
  const t = words(at.language)
  const choices = bodies.flatMap(({ boards }) => boards.map(({ id, name }) => ({ value: id, label: name })))
  const [only, ...others] = choices
  if (only !== undefined && others.length === 0)
    return <input type="hidden" name="board" value={only.value} />
  return (
    <Fieldset legend={t.boardLegend}>
      <RadioGroup entry={entry} name="board" label={t.board} choices={choices} />
    </Fieldset>
  )
}

/** The sender's own organisation when it is known, otherwise the questions about it. */
export function OrganisationFields({ at, entry, own }: FieldsProps & { own: Organisation | null }) {
  const t = words(at.language)
  const field = { entry, optional: t.optional }
  if (own !== null) return <OwnOrganisation at={at} own={own} />
  return (
    <Fieldset legend={t.organisationLegend}>
      <TextField entry={entry} name="organisation" label={t.organisation} autocomplete="organization" />
      <TextField
        {...field}
        name="number"
        label={t.number}
        hint={t.numberHint}
        inputmode="numeric"
        size={16}
      />
      <RadioGroup
        entry={entry}
        name="legalForm"
        label={t.legalForm}
        choices={legalForms.map((form) => ({ value: form, label: t.legalForms[form] }))}
      />
      <TextField {...field} name="website" label={t.website} type="url" autocomplete="url" />
    </Fieldset>
  )
}

function OwnOrganisation({ at, own }: { at: Visit; own: Organisation }) {
  const t = words(at.language)
  const kept = {
    organisation: own.name,
    number: own.number === null ? '' : formatOrganisationNumber(own.number as OrganisationNumber),
    legalForm: 'other',
    website: '',
  }
  return (
    <Fieldset legend={t.organisationLegend}>
      <p>{t.asOrganisation(own.name)}</p>
      {Object.entries(kept).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </Fieldset>
  )
}

type Contact = { name: string; email: string; phone: string; title: string }

/** The person we write to. An official may not know who it is yet. */
export function ContactFields({
  at,
  entry,
  contact,
  optional = false,
  emailHint = words(at.language).emailHint,
}: FieldsProps & { contact: Contact; optional?: boolean; emailHint?: string }) {
  const t = words(at.language)
  const mark = optional ? t.optional : undefined
  return (
    <Fieldset legend={t.contactLegend}>
      <TextField
        {...{ entry, optional: mark }}
        name="contactName"
        label={t.contactName}
        value={contact.name}
        autocomplete="name"
      />
      <TextField
        {...{ entry, optional: t.optional }}
        name="contactTitle"
        label={t.contactTitle}
        hint={t.contactTitleHint}
        value={contact.title}
        autocomplete="organization-title"
      />
      <TextField
        {...{ entry, optional: mark }}
        name="email"
        label={t.email}
        hint={emailHint}
        value={contact.email}
        type="email"
        autocomplete="email"
      />
      <TextField
        {...{ entry, optional: t.optional }}
        name="phone"
        label={t.phone}
        value={contact.phone}
        type="tel"
        autocomplete="tel"
        size={20}
      />
    </Fieldset>
  )
}

export function IdeaFields({ at, entry }: FieldsProps) {
  const t = words(at.language)
  const optional = { entry, optional: t.optional, rows: 4 }
  return (
    <Fieldset legend={t.ideaLegend} hint={t.noPersonalNumbers}>
      <TextField entry={entry} name="name" label={t.name} hint={t.nameHint} />
      <TextArea entry={entry} name="challenge" label={t.challenge} hint={t.challengeHint} />
      <TextArea entry={entry} name="target" label={t.target} rows={3} />
      <TextArea entry={entry} name="idea" label={t.idea} rows={8} />
      <TextArea {...optional} name="ownResources" label={t.ownResources} hint={t.ownResourcesHint} />
      <TextArea {...optional} name="need" label={t.need} />
      <TextArea {...optional} name="otherSupport" label={t.otherSupport} />
      <TextArea {...optional} name="period" label={t.period} rows={2} />
      <TextArea {...optional} name="access" label={t.access} rows={2} />
    </Fieldset>
  )
}
