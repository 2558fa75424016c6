import { z } from 'zod'
import { form } from '../../form/form.ts'
import { ownAddress } from '../../own-address.ts'
import { words } from './words.ts'

export const SignInForm = form(words, (t, field) =>
  z.object({ email: field.email(t.emailMissing), vidare: ownAddress }),
)

export const DemoForm = form(words, () => z.object({ personId: z.uuid(), vidare: ownAddress }))
