import { z } from 'zod'
import { canJoinOrganisations } from '../../../../domain/permissions/permissions-register.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type Alike, proposeJoins } from '../../../../store/register/register-alike.ts'
import { joinOrganisations, keepApart } from '../../../../store/register/register-organisation.ts'
import { goTo } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { slug } from './params.ts'
import { words } from './words.ts'

export const JoinForm = form(words, (t, field) =>
  z.object({ one: slug, other: slug, same: field.choice(['one', 'other', 'apart'], t.sameMissing) }),
)

/** Names that are alike: a person says whether they are one organisation, and which name the register uses. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, JoinForm, { show, save })

export async function show(at: SignedIn, entry: Entry) {
  if (!canJoinOrganisations(at.actor)) throw new NotAllowed()
  const proposed = await proposeJoins(at.db)
  const t = words(at.language)
  return (
    <Page at={at} title={t.joinTitle} lead={t.joinLead} entry={entry}>
      {proposed.length === 0 && <p>{t.noneAlike}</p>}
      {proposed.map((pair, place) => (
        <Pair at={at} entry={entry} pair={pair} place={place} />
      ))}
    </Page>
  )
}

async function save(at: Saving<unknown, typeof JoinForm>) {
  if (!canJoinOrganisations(at.actor)) throw new NotAllowed()
  const { one, other, same } = at.form
  const deciding = { by: at.actor.personId, at: at.now }
  const [into, from] = same === 'one' ? [one, other] : [other, one]
  if (same === 'apart') await keepApart(at.db, { one, other, ...deciding })
  else await joinOrganisations(at.db, { from, into, ...deciding })
  const t = words(at.language)
  return goTo(at.to.register({}, 'organisationer'), same === 'apart' ? t.apart : t.joined)
}

type PairProps = { at: SignedIn; entry: Entry; pair: Alike; place: number }

function Pair({ at, entry, pair: { one, other, why }, place }: PairProps) {
  const t = words(at.language)
  const nameOf = ({ name, partOf }: Alike['one']) => (partOf === null ? name : `${name} (${partOf})`)
  const isThis = entry.typed?.one === one.slug && entry.typed.other === other.slug
  return (
    <section class="section">
      <Heading id={`par-${place}`}>
        {nameOf(one)} · {nameOf(other)}
      </Heading>
      <p class="quiet">{t.whys[why]}</p>
      <p>
        <a href={at.to.register({}, 'organisation', one.slug)}>{t.see(nameOf(one))}</a> ·{' '}
        <a href={at.to.register({}, 'organisation', other.slug)}>{t.see(nameOf(other))}</a>
      </p>
      <Form at={at} action={at.to.register({}, 'organisationer')} name={`par-${place}`}>
        <input type="hidden" name="one" value={one.slug} />
        <input type="hidden" name="other" value={other.slug} />
        <RadioGroup
          entry={isThis ? entry : { ...entry, problems: [] }}
          name="same"
          label={t.same}
          choices={[
            { value: 'one', label: t.useName(nameOf(one)) },
            { value: 'other', label: t.useName(nameOf(other)) },
            { value: 'apart', label: t.notSame },
          ]}
        />
        <Actions>
          <Button>{t.decide}</Button>
        </Actions>
      </Form>
    </section>
  )
}
