import { z } from 'zod'
import { answersRequestsOf, channels } from '../../../domain/disclosure.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { isAfter } from '../../../kernel/plain-date.ts'
import { withTransaction } from '../../../store/db.ts'
import { addRequest } from '../../../store/disclosure.ts'
import { goTo, refused } from '../../answer.ts'
import { type Entry, form } from '../../form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { RadioGroup } from '../../parts/choices.tsx'
import { DateField, TextArea, TextField } from '../../parts/fields.tsx'
import { Fieldset } from '../../parts/fieldset.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { LawNote } from './law-note.tsx'
import { words } from './words.ts'

const NewForm = form(words, ({ fresh: t }, field) =>
  z.object({
    receivedOn: field.date(),
    channel: field.choice(channels, t.channelMissing),
    wanted: field.text(t.wantedMissing, 2000),
    name: field.optionalText(200),
    email: field.optionalEmail(),
    other: field.optionalText(500),
  }),
)

export const get = page(noParams, noQuery, show)
export const post = handler(noParams, NewForm, { show, save })

/** A request is written down as it comes in. Nobody has to say who they are. */
function show(at: SignedIn, entry: Entry) {
  if (answersRequestsOf(at.actor) === null) throw new NotAllowed()
  const { fresh: t, optional } = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      <Form at={at} action={at.to.disclosure('ny')}>
        <DateField
          entry={entry}
          language={at.language}
          name="receivedOn"
          label={t.receivedOn}
          value={at.today}
        />
        <RadioGroup
          entry={entry}
          name="channel"
          label={t.channel}
          choices={channels.map((value) => ({ value, label: t.channels[value] }))}
        />
        <TextArea entry={entry} name="wanted" label={t.wanted} hint={t.wantedHint} rows={4} />
        <Fieldset legend={t.asker}>
          <TextField entry={entry} name="name" label={t.name} optional={optional} />
          <TextField entry={entry} name="email" type="email" label={t.email} optional={optional} />
          <TextField entry={entry} name="other" label={t.other} optional={optional} />
        </Fieldset>
        <Actions>
          <Button>{t.record}</Button>
        </Actions>
      </Form>
      <LawNote at={at} />
    </Page>
  )
}

async function save(at: Saving<unknown, typeof NewForm>) {
  const bodyId = answersRequestsOf(at.actor)
  if (bodyId === null) throw new NotAllowed()
  const t = words(at.language).fresh
  const { receivedOn, channel, wanted, name, email, other } = at.form
  if (isAfter(receivedOn, at.today)) return refused([{ field: 'receivedOn', sentence: t.receivedLater }])
  const asker = { name: name || null, email, other: other || null }
  const by = at.actor.personId
  const { id, number } = await withTransaction(at.db, (trx) =>
    addRequest(trx, { bodyId, receivedOn, channel, wanted, asker, by, at: at.now }),
  )
  return goTo(at.to.disclosure(id), t.recorded(number))
}
