import { canBringIn } from '../../../domain/permissions/permissions-brought-in.ts'
import { inLanguage } from '../../../domain/text.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { listPublicBodies, listUnits } from '../../../store/bodies/public-body.ts'
import { goTo, refused } from '../../answers/answer.ts'
import type { Entry } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { once } from '../../form/once.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Alert } from '../../parts/alert.tsx'
import { Actions, Button } from '../../parts/button.tsx'
import { CheckboxGroup } from '../../parts/choices.tsx'
import { FileField, TextArea, TextField } from '../../parts/fields.tsx'
import { Fieldset } from '../../parts/fieldset.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { TextRows } from '../../parts/numbered-rows.tsx'
import type { SignedIn } from '../../visit.ts'
import { limits, takeFiles } from '../case/documents-wanted/take-files.ts'
import { choicesOf } from '../case/parties/add-party.ts'
import { BoardField, ContactFields, OrganisationFields } from '../initiative/fields.tsx'
import { destinationOf } from '../initiative/hand-in.ts'
import { AgreementFields } from './agreement-fields.tsx'
import { readBodies } from './bodies.ts'
import { BringInForm, faultsInDays, otherRows } from './form.ts'
import { readOthers } from './others.ts'
import { recordBroughtIn } from './record.ts'
import { words } from './words.ts'

const nobody = { name: '', email: '', phone: '', title: '' }

export const get = page(noParams, noQuery, begunIn(show))
export const post = handler(noParams, BringInForm, keeping({ show, save: once(save), uploads: limits }))

/** For whoever begins here with partnerships that are running already. */
async function show(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  const bodyId = ownBody(at)
  const [all, units] = await Promise.all([
    listPublicBodies(at.db),
    listUnits(at.db, bodyId, { coreService: true }),
  ])
  const bodies = all.filter(({ id }) => id === bodyId)
  const others = all.filter(({ id }) => id !== bodyId).flatMap(choicesOf)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <p>
        {t.notNew} <a href={at.to.initiative('registrera')}>{t.toNew}</a>
      </p>
      <Form at={at} keeps={entry} action={at.to.bringIn()} files>
        <BoardField at={at} entry={entry} bodies={bodies} />
        <Fieldset legend={t.partnership} hint={t.noPersonalNumbers}>
          <TextField entry={entry} name="name" label={t.name} />
          <TextArea entry={entry} name="summary" label={t.summary} rows={4} />
          {units.length > 0 && (
            <CheckboxGroup
              entry={entry}
              name="units"
              label={t.units}
              hint={t.unitsHint}
              optional={t.optional}
              choices={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </Fieldset>
        <Fieldset legend={t.agreement}>
          <AgreementFields at={at} entry={entry} />
          <FileField
            {...{ entry, language: at.language, limits }}
            name="files"
            label={t.original}
            kinds={t.originalHint}
          />
          <Alert color="info">{t.aid}</Alert>
        </Fieldset>
        <OrganisationFields at={at} entry={entry} own={null} />
        <ContactFields at={at} entry={entry} contact={nobody} emailHint={t.emailHint} optional />
        <Fieldset legend={t.others} hint={t.othersHint}>
          <TextRows
            entry={entry}
            labels={{
              other: t.other,
              otherNumber: t.otherNumber,
              otherContact: t.otherContact,
              otherEmail: t.otherEmail,
            }}
            rows={otherRows.count}
            row={t.otherRow}
          />
        </Fieldset>
        {others.length > 0 && (
          <CheckboxGroup
            {...{ entry, name: 'bodies', label: t.bodies, hint: t.bodiesHint, optional: t.optional }}
            choices={others}
          />
        )}
        <Actions>
          <Button>{t.bringIn}</Button>
        </Actions>
      </Form>
      <Section title={t.next} id="sedan">
        <ol>
          {t.nextSteps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      </Section>
    </Page>
  )
}

async function save(at: Saving<unknown, typeof BringInForm>) {
  const t = words(at.language)
  const destination = await destinationOf(at, at.form.board)
  if (destination.body.id !== ownBody(at)) throw new NotAllowed()
  const { others, problems } = readOthers(at.typed, at.form, at)
  const bodies = await readBodies(at, { chosen: at.form.bodies, own: destination.body.id })
  const faults = [...faultsInDays(at.form, at.today, t), ...problems, ...bodies.problems]
  if (faults.length > 0) return refused(faults)
  const taken = await takeFiles(at.deps.files, at.uploads, at.language)
  if (!taken.ok) return refused(taken.reason)
  const outcome = await recordBroughtIn(at, {
    form: at.form,
    others,
    bodies: bodies.bodies,
    destination,
    originals: taken.value,
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(outcome.number, 'infort'), t.broughtIn(outcome.number))
}

function ownBody({ actor }: SignedIn) {
  if (!canBringIn(actor) || actor.acting.side !== 'public') throw new NotAllowed()
  return actor.acting.bodyId
}
