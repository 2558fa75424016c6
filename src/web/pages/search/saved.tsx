import type { SavedFilter } from '../../../store/lists/saved-filter.ts'
import { blank, type Entry } from '../../form/form.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListToTake } from '../../parts/list-to-take.tsx'
import type { SignedIn } from '../../visit.ts'
import { words } from './words.ts'

type SaveFilterProps = { at: SignedIn; address: string; entry?: Entry }

/** Gives what is chosen now a name of one's own. */
export function SaveFilter({ at, address, entry = blank }: SaveFilterProps) {
  const t = words(at.language)
  return (
    <Details summary={t.saveTitle} open={entry.problems.length > 0}>
      <Form at={at} action={at.to.savedFilters()}>
        <input type="hidden" name="address" value={address} />
        <TextField entry={entry} name="name" label={t.name} />
        <Actions>
          <Button look="secondary">{t.save}</Button>
        </Actions>
      </Form>
    </Details>
  )
}

/** The selections that one has saved, each with a way to take it away. */
export function SavedFilters({ at, saved }: { at: SignedIn; saved: readonly SavedFilter[] }) {
  const t = words(at.language)
  return (
    <Section title={t.saved} id="sparade">
      <p>{saved.length === 0 ? t.noneSaved : t.savedLead}</p>
      <ul>
        {saved.map(({ id, name, address }) => (
          <li>
            <a href={address}>{name}</a>{' '}
            <Form at={at} action={at.to.savedFilters('bort')}>
              <input type="hidden" name="id" value={id} />
              <button type="submit" class="as-link">
                {t.remove(name)}
              </button>
            </Form>
          </li>
        ))}
      </ul>
      {saved.length > 0 && <SavedFile at={at} saved={saved} />}
    </Section>
  )
}

function SavedFile({ at, saved }: { at: SignedIn; saved: readonly SavedFilter[] }) {
  const t = words(at.language)
  return (
    <ListToTake
      at={at}
      name="sparade"
      caption={t.saved}
      rows={saved}
      columns={[
        { title: t.name, cell: ({ name }) => name },
        { title: t.address, cell: ({ address }) => new URL(address, at.origin).href },
      ]}
    />
  )
}
