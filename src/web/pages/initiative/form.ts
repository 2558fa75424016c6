import { z } from 'zod'
import { isBefore } from '../../../kernel/plain-date.ts'
import { type FormValue, form } from '../../form/form.ts'
import type { FieldKinds } from '../../form/form-fields.ts'
import { words } from './words.ts'

type Words = ReturnType<typeof words>

export const legalForms = [
  'association',
  'foundation',
  'congregation',
  'economicAssociation',
  'company',
  'other',
] as const

/** The questions about the idea, in the order of the form and of the registered paper. */
export const ideaQuestions = [
  'challenge',
  'target',
  'idea',
  'ownResources',
  'need',
  'otherSupport',
  'period',
  'access',
] as const

/** Which version of the draft the form was opened with, and which opened form it is: neither is part of the idea. */
const seenFields = { _seen: z.string().max(10).catch(''), _writer: z.string().max(43).catch('') }

const shared = (t: Words, field: FieldKinds) => ({
  board: field.text(t.boardMissing, 60),
  organisation: field.text(t.organisationMissing, 200),
  number: field.optionalOrganisationNumber(),
  legalForm: field.choice(legalForms, t.legalFormMissing),
  website: field.optionalLink(),
  name: field.text(t.nameMissing, 120),
  challenge: field.text(t.challengeMissing),
  target: field.text(t.targetMissing),
  idea: field.text(t.ideaMissing),
  ownResources: field.optionalText(),
  need: field.optionalText(),
  otherSupport: field.optionalText(),
  period: field.optionalText(500),
  access: field.optionalText(),
  contactTitle: field.optionalText(120),
  phone: field.optionalText(40),
  /** The secret of this form: its draft, and the proof that it is handed in once. */
  secret: z.string().regex(/^[\w-]{43}$/),
  ...seenFields,
})

/** From an organisation itself. */
export const InitiativeForm = form(words, (t, field) =>
  z.object({
    ...shared(t, field),
    contactName: field.text(t.contactNameMissing, 120),
    email: field.email(t.emailMissing),
  }),
)

/** Registered by an official, for whoever took it. */
export const RegisterForm = form(words, (t, field) =>
  z
    .object({
      ...shared(t, field),
      contactName: field.optionalText(120),
      email: field.optionalEmail(),
      origin: field.text(t.originMissing, 40),
      receivedOn: field.date(),
      receivedBy: field.text(t.receivedByMissing, 200),
      forwardedOn: field.optionalDate(),
      forwardedBy: field.optionalText(200),
      units: field.list(),
    })
    .check(({ value, issues }) => {
      if (value.forwardedOn !== null && isBefore(value.forwardedOn, value.receivedOn)) {
        issues.push({
          code: 'custom',
          input: value.forwardedOn,
          path: ['forwardedOn'],
          message: t.forwardedBeforeReceived,
        })
      }
      if (value.forwardedOn === null && value.forwardedBy !== '') {
        issues.push({ code: 'custom', input: null, path: ['forwardedOn'], message: t.forwardedOnMissing })
      }
    }),
)

export type Initiative = FormValue<typeof InitiativeForm>
export type RegisteredInitiative = FormValue<typeof RegisterForm>
