import { z } from 'zod'
import { type FormValue, form } from '../../../form/form.ts'
import { words } from './words.ts'

export const partyKinds = ['body', 'organisation', 'publicElsewhere', 'associated'] as const

export const PartyForm = form(words, (t, field) =>
  z
    .object({
      kind: field.choice(partyKinds, t.kindMissing),
      body: field.optionalText(80),
      name: field.optionalText(200),
      number: field.optionalOrganisationNumber(),
      contactName: field.optionalText(120),
      email: field.optionalEmail(),
      agreementOn: field.optionalDate(),
      reasons: field.text(t.whyMissing, 2000),
      lastSeq: field.lastSeq(),
    })
    .check(({ value, issues }) => {
      const [path, message] = value.kind === 'body' ? ['body', t.bodyMissing] : ['name', t.nameMissing]
      const given = value.kind === 'body' ? value.body : value.name
      if (given === '') issues.push({ code: 'custom', input: given, path: [path], message })
      if (value.kind === 'associated' && value.agreementOn === null)
        issues.push({
          code: 'custom',
          input: '',
          path: ['agreementOn'],
          message: t.agreementOnMissing,
        })
    }),
)

export type PartyAdded = FormValue<typeof PartyForm>
