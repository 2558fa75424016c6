import { z } from 'zod'
import type { PublicBodyId } from '../../../domain/actor.ts'
import { keepsUnitsOf } from '../../../domain/permissions/permissions-settings.ts'
import { allowed } from '../../../domain/thrown.ts'
import { listUnits } from '../../../store/bodies/public-body.ts'
import { openUnit } from '../../../store/bodies/unit-change.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { CheckboxGroup, RadioGroup } from '../../parts/choices.tsx'
import { Select, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

const kinds = ['department', 'unit', 'legal'] as const

const UnitForm = form(words, (t, field) =>
  z.object({
    name: field.text(t.nameMissing, 120),
    kind: field.choice(kinds, t.kindMissing),
    within: field.optionalText(60),
    core: field.optionalText(10),
  }),
)

/** A new part of the administration. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, UnitForm, { show, save })

/** The body whose parts somebody adds and ends. Throws NotAllowed. */
export function keptUnits({ actor }: SignedIn): PublicBodyId {
  return allowed(keepsUnitsOf(actor))
}

async function show(at: SignedIn, entry: Entry) {
  const units = await listUnits(at.db, keptUnits(at))
  const t = words(at.language)
  const places = units.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Page at={at} title={t.add} lead={t.addLead} entry={entry}>
      <Form at={at} action={at.to.administration('enheter', 'ny')}>
        <TextField entry={entry} name="name" label={t.name} autocomplete="off" />
        <RadioGroup
          entry={entry}
          name="kind"
          label={t.kind}
          choices={kinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
        />
        <Select
          entry={entry}
          name="within"
          label={t.within}
          choices={[{ value: '', label: t.top }, ...places]}
        />
        <CheckboxGroup
          entry={entry}
          name="core"
          label={t.core}
          choices={[{ value: 'yes', label: t.coreChoice }]}
        />
        <Actions>
          <Button>{t.save}</Button>
          <ButtonLink href={at.to.administration()} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: Saving<unknown, typeof UnitForm>) {
  const bodyId = keptUnits(at)
  const t = words(at.language)
  const { name, kind, within, core } = at.form
  const parent = (await listUnits(at.db, bodyId)).find(({ id }) => id === within)
  if (within !== '' && parent === undefined) return refused([{ field: 'within', sentence: t.withinUnknown }])
  const opened = await openUnit(at.db, {
    ...{ bodyId, name, kind, coreService: core === 'yes', from: at.today, by: at.actor.personId },
    ...(parent !== undefined && { parentId: parent.id }),
  })
  if (opened === null) return refused([{ field: 'name', sentence: t.nameTaken }])
  return goTo(at.to.administration(), t.saved(name))
}
