import { z } from 'zod'
import { publicRoles } from '../../../domain/roles.ts'
import { newId } from '../../../kernel/ids.ts'
import { getPublicBody, listUnits } from '../../../store/bodies/public-body.ts'
import { withTransaction } from '../../../store/db.ts'
import { addJob } from '../../../store/orders/job.ts'
import { addBodyMember } from '../../../store/people/body-member.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, type FormValue, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { rolesOf } from '../../layout/words.ts'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { DateField, Select, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { paths } from '../../paths.ts'
import type { SignedIn } from '../../visit.ts'
import { keptBody } from './load.ts'
import { words } from './words.ts'

const GivingForm = form(words, (t, field) =>
  z.object({
    name: field.text(t.nameMissing, 120),
    email: field.email(t.emailMissing),
    role: field.choice(publicRoles, t.roleMissing),
    unit: field.optionalText(60),
    from: field.date(t.fromMissing),
  }),
)
type Given = FormValue<typeof GivingForm>

/** Somebody gets an assignment in the body, from a day. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, GivingForm, { show, save })

async function show(at: SignedIn, entry: Entry) {
  const units = await listUnits(at.db, keptBody(at))
  const t = words(at.language)
  const roles = rolesOf(at.actor.acting, at.language)
  const ofUnits = units.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Page at={at} title={t.give} lead={t.giveLead} entry={entry}>
      <Form at={at} action={at.to.administration('personer', 'nytt')}>
        <TextField entry={entry} name="name" label={t.name} autocomplete="off" />
        <TextField
          entry={entry}
          name="email"
          label={t.email}
          hint={t.emailHint}
          type="email"
          autocomplete="off"
        />
        <Select
          entry={entry}
          name="role"
          label={t.role}
          choices={[
            { value: '', label: '–' },
            ...publicRoles.map((value) => ({ value, label: roles[value] })),
          ]}
        />
        <Select
          entry={entry}
          name="unit"
          label={t.unit}
          choices={[{ value: '', label: t.noUnit }, ...ofUnits]}
        />
        <DateField entry={entry} name="from" label={t.from} language={at.language} value={at.today} />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.administration('personer')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: Saving<unknown, typeof GivingForm>) {
  const bodyId = keptBody(at)
  const t = words(at.language)
  const { name, email, role, unit, from } = at.form
  if (email === at.actor.email.toLowerCase()) return refused([{ field: 'email', sentence: t.own }])
  const chosen = (await listUnits(at.db, bodyId)).find(({ id }) => id === unit)
  if (unit !== '' && chosen === undefined) return refused([{ field: 'unit', sentence: t.unitUnknown }])
  const { language } = at
  const { name: body } = await getPublicBody(at.db, bodyId)
  const isGiven = await withTransaction(at.db, async (trx) => {
    const member = { bodyId, name, email, language, role, unitId: chosen?.id ?? null, from }
    const id = await addBodyMember(trx, { ...member, by: at.actor.personId })
    if (id !== null) await addJob(trx, 'sendMail', mailOf(at, at.form, body))
    return id !== null
  })
  if (!isGiven) return refused([{ field: 'role', sentence: t.already }])
  return goTo(at.to.administration('personer'), t.saved(name, rolesOf(at.actor.acting, language)[role]))
}

function mailOf({ actor, language, origin }: SignedIn, { name, email, role, from }: Given, body: string) {
  return {
    id: newId(),
    to: { name, email },
    language,
    content: {
      kind: 'assignmentGiven' as const,
      role: rolesOf(actor.acting, language)[role],
      body,
      givenBy: actor.name,
      firstDay: from,
      url: origin + paths.signIn(),
    },
    signedBy: body,
  }
}
