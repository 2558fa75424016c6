import { z } from 'zod'
import {
  changeOrganisation,
  findOrganisationByNumber,
  getOrganisation,
  listEarlierDetails,
  type Organisation,
} from '../../../store/bodies/organisation.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form, writtenIn } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { changedSince, type Kept, seenField, seenIn, undoesTheirs, withTheirs } from '../../form/seen.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { TextArea, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Theirs } from '../../parts/theirs.tsx'
import type { SignedIn } from '../../visit.ts'
import { knownLegalForm, legalForms } from '../case/documents-wanted/legal-form.ts'
import { words as initiativeWords } from '../initiative/words.ts'
import { shownNumber } from './details.tsx'
import { managedOrganisation } from './load.ts'
import { words } from './words.ts'

const DetailsForm = form(words, (t, field) =>
  z.object({
    name: field.text(t.nameMissing, 200),
    number: field.organisationNumber(t.numberNeeded),
    legalForm: field.choice(legalForms, t.legalFormMissing),
    website: field.optionalLink(),
    email: field.optionalEmail(),
    phone: field.optionalText(40),
    purpose: field.optionalText(),
  }),
)

export const get = page(noParams, noQuery, begunIn(show))
export const post = handler(noParams, DetailsForm, keeping({ show, save }))

async function show(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  const organisation = await getOrganisation(at.db, managedOrganisation(at))
  const now = detailsOf(organisation)
  const filled = withTheirs(entry, now)
  const isOlder = changedSince(writtenIn(entry), now).length > 0
  const [newest] = isOlder ? await listEarlierDetails(at.db, organisation.id) : []
  const shown = { at, entry, now, who: newest?.changedByName ?? null }
  return (
    <Page at={at} title={t.change} lead={t.renumbered} entry={entry}>
      <Theirs
        {...shown}
        label={(field) => labelOf(field, at)}
        read={(field, value) => readAs(field, value, at)}
      />
      <Form at={at} keeps={filled} action={at.to.organisation('uppgifter')}>
        <input type="hidden" name={seenField} value={seenIn(now)} />
        <DetailsFields at={at} entry={filled} organisation={organisation} />
        <Actions>
          <Button>{t.saveDetails}</Button>
          <ButtonLink href={at.to.organisation()} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: Saving<unknown, typeof DetailsForm>) {
  const t = words(at.language)
  const id = managedOrganisation(at)
  const holder = await findOrganisationByNumber(at.db, at.form.number)
  if (holder !== null && holder.id !== id) return refused([{ field: 'number', sentence: t.numberTaken }])
  const { phone, purpose } = at.form
  const changes = { ...at.form, phone: phone || null, purpose: purpose || null }
  const isAsRead = (now: Organisation) => !undoesTheirs(at.typed, detailsOf(now))
  await changeOrganisation(at.db, id, { changes, isAsRead, by: at.actor.personId, at: at.now })
  return goTo(at.to.organisation(), t.detailsSaved)
}

/** The details as they stand in the fields of the form. */
function detailsOf({ name, number, legalForm, website, email, phone, purpose }: Organisation): Kept {
  return {
    name,
    number: number === null ? '' : shownNumber(number),
    legalForm: knownLegalForm(legalForm) ?? '',
    website: website ?? '',
    email: email ?? '',
    phone: phone ?? '',
    purpose: purpose ?? '',
  }
}

function labelOf(field: string, { language }: SignedIn): string {
  const { name, number, legalForm, website, email, phone, purpose } = words(language)
  const labels: Kept = { name, number, legalForm, website, email, phone, purpose }
  return labels[field] ?? field
}

function readAs(field: string, value: string, { language }: SignedIn): string {
  const form = legalForms.find((one) => field === 'legalForm' && one === value)
  return form === undefined ? value : initiativeWords(language).legalForms[form]
}

type FieldsProps = { at: SignedIn; entry: Entry; organisation: Organisation }

function DetailsFields({ at, entry, organisation }: FieldsProps) {
  const t = words(at.language)
  const { name, number, legalForm, purpose } = organisation
  const { legalForms: formNames } = initiativeWords(at.language)
  return (
    <>
      <TextField entry={entry} name="name" label={t.name} value={name} autocomplete="organization" />
      <TextField
        entry={entry}
        name="number"
        label={t.number}
        hint={t.numberHint}
        value={number === null ? '' : shownNumber(number)}
        inputmode="numeric"
        size={16}
      />
      <RadioGroup
        entry={entry}
        name="legalForm"
        label={t.legalForm}
        choices={legalForms.map((one) => ({ value: one, label: formNames[one] }))}
        value={knownLegalForm(legalForm) ?? ''}
      />
      <ContactFields at={at} entry={entry} organisation={organisation} />
      <TextArea
        entry={entry}
        name="purpose"
        label={t.purpose}
        hint={t.purposeHint}
        optional={t.optional}
        value={purpose ?? ''}
        rows={4}
      />
    </>
  )
}

function ContactFields({ at, entry, organisation }: FieldsProps) {
  const t = words(at.language)
  const { website, email, phone } = organisation
  const field = { entry, optional: t.optional }
  return (
    <>
      <TextField {...field} name="website" label={t.website} type="url" value={website ?? ''} />
      <TextField {...field} name="email" label={t.email} type="email" value={email ?? ''} />
      <TextField {...field} name="phone" label={t.phone} type="tel" size={20} value={phone ?? ''} />
    </>
  )
}
