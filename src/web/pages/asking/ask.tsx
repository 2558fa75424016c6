import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { newSecret } from '../../../kernel/ids.ts'
import { listPublicBodies, type PublicBody } from '../../../store/bodies/public-body.ts'
import { withTransaction } from '../../../store/db.ts'
import { addAskedRequest } from '../../../store/papers/disclosure-asked.ts'
import { goTo } from '../../answers/answer.ts'
import { blank, type Entry, form, readFrom } from '../../form/form.ts'
import { once } from '../../form/once.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Select, TextArea, TextField } from '../../parts/fields.tsx'
import { Fieldset } from '../../parts/fieldset.tsx'
import { Form } from '../../parts/form.tsx'
import type { Visit } from '../../visit.ts'
import { tokenOf } from './address.ts'
import { tellOfRequest } from './tell.ts'
import { words } from './words.ts'

/** What a line of a registry or a partnership of the register leads here with: a body by its key or its name. */
const AskQuery = z.object({
  hos: z.string().max(200).catch(''),
  handling: z.string().max(80).catch(''),
  om: z.string().max(200).catch(''),
  utdrag: z.literal('ja').nullable().catch(null),
})

const AskForm = form(words, ({ form: t }, field) =>
  z.object({
    body: z.string().max(60).default(''),
    wanted: field.text(t.wantedMissing, 2000),
    email: field.optionalEmail(),
    other: field.optionalText(500),
    // Two who ask for the same within an hour are two; whoever sends one form twice is one.
    opened: z.string().max(60).default(''),
  }),
)

export const get = publicPage(noParams, AskQuery, (at) => show(at, blank, at.query))
export const post = publicHandler(noParams, AskForm, { show, save: once(save) })

type Proposed = Partial<z.output<typeof AskQuery>>

/** A request for public documents from anybody. Neither who they are nor what for is asked. */
async function show(at: Visit, entry: Entry, proposed: Proposed = {}) {
  const { hos = '' } = proposed
  const { form: t, optional } = words(at.language)
  const bodies = await listPublicBodies(at.db)
  if (bodies.length === 0) return <Page at={at} title={t.title} lead={t.nobody} />
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Form at={at} action={at.to.askForDocument()}>
        <input type="hidden" name="opened" value={readFrom(entry, 'opened', newSecret())} />
        {bodies.length > 1 && (
          <Select
            entry={entry}
            name="body"
            label={t.body}
            value={bodies.find(({ key, name }) => [key, name].includes(hos))?.key ?? ''}
            choices={bodies.map(({ key, name }) => ({ value: key, label: name }))}
          />
        )}
        <TextArea
          entry={entry}
          name="wanted"
          label={t.wanted}
          hint={t.wantedHint}
          rows={5}
          value={wantedIn(at, proposed)}
        />
        <Fieldset legend={t.answer} hint={t.answerHint}>
          <TextField
            entry={entry}
            name="email"
            type="email"
            label={t.email}
            hint={t.emailHint}
            optional={optional}
            autocomplete="email"
          />
          <TextField entry={entry} name="other" label={t.other} optional={optional} />
        </Fieldset>
        <Actions>
          <Button>{t.send}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

/** What the form begins with. Whoever asks may write something else. */
function wantedIn({ language }: Visit, { handling = '', om = '', utdrag = null }: Proposed): string {
  const { form: t } = words(language)
  if (utdrag !== null) return t.wantedExtract
  if (handling !== '') return t.wantedDocument(handling)
  return om === '' ? '' : t.wantedAbout(om)
}

async function save(at: PublicSaving<unknown, typeof AskForm>) {
  const body = chosenBody(await listPublicBodies(at.db), at.form.body)
  const { wanted, email, other } = at.form
  const asked = { bodyId: body.id, wanted, email, other: other || null, today: at.today, at: at.now }
  const token = await withTransaction(at.db, async (trx) => {
    const { id, number, mayMail } = await addAskedRequest(trx, asked)
    const secret = tokenOf(at, id)
    await tellOfRequest(at, trx, { id, number, body, token: secret, email: mayMail ? email : null })
    return secret
  })
  return goTo(at.to.askForDocument({}, token))
}

/** The one that was chosen; the first where there is no choice. */
function chosenBody(bodies: readonly PublicBody[], key: string): PublicBody {
  const body = bodies.find((one) => one.key === key) ?? bodies[0]
  if (body === undefined) throw new NotFound()
  return body
}
