import type { PublicBodyId } from '../../../../domain/actor.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { type InboxKey, listInboxKeys } from '../../../../store/inbox/inbox-key.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './words.ts'

type Props = { at: SignedIn; bodyId: PublicBodyId; entry: Entry }

/** The systems that may tell us something, and the way to let in another. */
export async function InboxSection({ at, bodyId, entry }: Props) {
  const t = words(at.language)
  const keys = await listInboxKeys(at.db, bodyId)
  return (
    <Section title={t.title} id="in">
      {t.what.map((part) => (
        <p>{part}</p>
      ))}
      {keys.length > 0 && <Keys at={at} keys={keys} />}
      <Form at={at} action={at.to.administration('kopplingar', 'in')}>
        <TextField entry={entry} name="name" label={t.name} hint={t.nameHint} autocomplete="off" />
        <Actions>
          <Button look="secondary">{t.add}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

function Keys({ at, keys }: { at: SignedIn; keys: readonly InboxKey[] }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.title}
      captionHidden
      file={{ at, name: 'in' }}
      rows={keys}
      columns={[
        {
          title: t.system,
          cell: ({ id, name }) => <a href={at.to.administration('kopplingar', 'in', id)}>{name}</a>,
        },
        { title: t.standing, cell: ({ endedAt }) => standingOf(at, endedAt) },
        { title: t.applied, cell: ({ applied }) => applied, numeric: true },
        { title: t.waiting, cell: ({ waiting }) => waiting, numeric: true },
        { title: t.refused, cell: ({ refused }) => refused, numeric: true },
      ]}
    />
  )
}

function standingOf({ language }: SignedIn, endedAt: string | null): string {
  const t = words(language)
  return endedAt === null ? t.mayTell : t.ended(dayInStockholm(new Date(endedAt)))
}
