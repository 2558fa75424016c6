import { z } from 'zod'
import { canJoinOrganisations } from '../../../../domain/permissions/permissions-register.ts'
import type { RegisterRecord } from '../../../../domain/register.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import {
  type Duplicate,
  decideDuplicate,
  mayGo,
  proposeDuplicates,
} from '../../../../store/register/register-duplicate.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { nameOf, whoWithWhom, yearsOf } from '../naming.ts'
import { words as registerWords } from '../words.ts'
import { words } from './words.ts'

const id = z.string().regex(/^[a-z0-9-]{1,100}$/)

export const DuplicateForm = form(words, (t, field) =>
  z.object({ one: id, other: id, same: field.choice(['one', 'other', 'apart'], t.missing) }),
)

/** Records from different places that seem to tell of the same partnership: a person says whether they do. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, DuplicateForm, { show, save })

async function show(at: SignedIn, entry: Entry) {
  if (!canJoinOrganisations(at.actor)) throw new NotAllowed()
  const proposed = await proposeDuplicates(at.db)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry}>
      {proposed.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {proposed.map((pair, place) => (
        <Pair at={at} entry={entry} pair={pair} place={place} />
      ))}
    </Page>
  )
}

async function save(at: Saving<unknown, typeof DuplicateForm>) {
  const { acting, personId } = at.actor
  if (!canJoinOrganisations(at.actor) || acting.side !== 'public') throw new NotAllowed()
  const { one, other, same } = at.form
  const kept = { one, other, apart: null }[same]
  const deciding = { by: personId, bodyName: acting.bodyName, at: at.now, reason: words('sv').reason }
  await decideDuplicate(at.db, { one, other, kept }, deciding)
  const t = words(at.language)
  return goTo(at.to.register({}, 'dubbletter'), same === 'apart' ? t.two : t.same)
}

type PairProps = { at: SignedIn; entry: Entry; pair: Duplicate; place: number }

function Pair({ at, entry, pair: { one, other }, place }: PairProps) {
  const t = words(at.language)
  const t2 = registerWords(at.language)
  const isThis = entry.typed?.one === one.id && entry.typed.other === other.id
  const from = ({ provenance }: RegisterRecord) =>
    provenance.home === null ? provenance.publisher : new URL(provenance.home).host
  const choices = [
    ...(mayGo(other) ? [{ value: 'one', label: t.keep(from(one)) }] : []),
    ...(mayGo(one) ? [{ value: 'other', label: t.keep(from(other)) }] : []),
    { value: 'apart', label: t.apart },
  ]
  return (
    <section class="section">
      <Heading id={`par-${place}`}>{t.pair(nameOf(one, t2), nameOf(other, t2))}</Heading>
      {[one, other].map((record) => (
        <p>
          <a href={at.to.registered(record.id)}>{t.see(from(record))}</a>
          <span class="quiet">
            {' '}
            {whoWithWhom(record, t2)}, {yearsOf(record, t2)}
          </span>
        </p>
      ))}
      <Form at={at} action={at.to.register({}, 'dubbletter')} name={`par-${place}`}>
        <input type="hidden" name="one" value={one.id} />
        <input type="hidden" name="other" value={other.id} />
        <RadioGroup
          entry={isThis ? entry : { ...entry, problems: [] }}
          name="same"
          label={t.question}
          choices={choices}
        />
        <Actions>
          <Button>{t.decide}</Button>
        </Actions>
      </Form>
    </section>
  )
}
