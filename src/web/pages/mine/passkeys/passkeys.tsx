import { z } from 'zod'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addPasskey, listPasskeys, type Passkey } from '../../../../store/people/passkey.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { Day } from '../../../parts/date-words.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Section } from '../../../parts/heading.tsx'
import { PasskeyForm } from '../../../parts/passkey-form.tsx'
import { Table } from '../../../parts/table.tsx'
import { readNewPasskey } from '../../../session/passkeys.ts'
import type { SignedIn } from '../../../visit.ts'
import { tellOfPasskey } from './tell.ts'
import { words } from './words.ts'

const mostPasskeys = 10

const NewForm = form(words, (t, field) =>
  z.object({ name: field.text(t.nameMissing, 60), answer: z.string().default('') }),
)

/** The person's passkeys, and a new one. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, NewForm, { show, save })

export async function show(at: SignedIn, entry: Entry) {
  const t = words(at.language)
  const passkeys = await listPasskeys(at.db, at.actor.personId)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry} islands={['passkey.js']}>
      <p>{t.about}</p>
      {passkeys.length === 0 ? <EmptyState title={t.none} /> : <Yours at={at} passkeys={passkeys} />}
      <Section title={t.add} id="ny">
        {passkeys.length >= mostPasskeys ? <p>{t.tooMany(mostPasskeys)}</p> : <New at={at} entry={entry} />}
      </Section>
      <p>
        <a href={at.to.mySettings()}>{t.back}</a>
      </p>
    </Page>
  )
}

function Yours({ at, passkeys }: { at: SignedIn; passkeys: readonly Passkey[] }) {
  const t = words(at.language)
  const columns = [
    { title: t.name, cell: ({ name }: Passkey) => name },
    { title: t.added, cell: ({ addedAt }: Passkey) => <Day day={dayInStockholm(new Date(addedAt))} /> },
    { title: t.lastUsed, cell: ({ lastUsedAt }: Passkey) => <LastUsed at={at} instant={lastUsedAt} /> },
    {
      title: t.changeShort,
      cell: ({ id, name }: Passkey) => <a href={at.to.myPasskeys(id)}>{t.change(name)}</a>,
    },
  ]
  return <Table caption={t.yours} columns={columns} rows={passkeys} />
}

function LastUsed({ at, instant }: { at: SignedIn; instant: string | null }) {
  if (instant === null) return <>{words(at.language).neverUsed}</>
  return <Day day={dayInStockholm(new Date(instant))} />
}

function New({ at, entry }: { at: SignedIn; entry: Entry }) {
  const t = words(at.language)
  return (
    <PasskeyForm
      at={at}
      device="make"
      question={at.to.myPasskeys('fraga')}
      action={at.to.myPasskeys()}
      label={t.make}
    >
      <TextField entry={entry} name="name" label={t.name} hint={t.nameHint} size={30} />
    </PasskeyForm>
  )
}

async function save(at: Saving<unknown, typeof NewForm>) {
  const t = words(at.language)
  const { name } = at.form
  const { personId } = at.actor
  if ((await listPasskeys(at.db, personId)).length >= mostPasskeys) return refused(t.tooMany(mostPasskeys))
  const made = await readNewPasskey(at, at.form.answer)
  if (made === null) return refused(t.notMade)
  const added = await withTransaction(at.db, async (trx) => {
    if (!(await addPasskey(trx, { ...made, personId, name, at: at.now }))) return false
    await tellOfPasskey(trx, at, { change: 'added', name })
    return true
  })
  return added ? goTo(at.to.myPasskeys(), t.made(name)) : refused(t.notMade)
}
