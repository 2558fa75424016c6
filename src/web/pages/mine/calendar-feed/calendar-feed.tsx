import { endFeed, findFeed, makeFeed } from '../../../../store/meetings/calendar-feed.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler, page } from '../../../handler.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { feedAddress } from './address.ts'
import { words } from './words.ts'

/** A secret address under which a calendar program fetches the person's days and meetings. */
export const get = page(noParams, noQuery, show)
export const post = handler(noParams, anyFields, {
  show,
  save: async (at) => {
    await makeFeed(at.db, at.actor.personId, at.now)
    return goTo(at.to.myCalendar(), words(at.language).made)
  },
})
export const end = {
  post: handler(noParams, anyFields, {
    show,
    save: async (at) => {
      await endFeed(at.db, at.actor.personId, at.now)
      return goTo(at.to.myCalendar(), words(at.language).ended)
    },
  }),
}

async function show(at: SignedIn) {
  const t = words(at.language)
  const feed = await findFeed(at.db, at.actor.personId)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      {feed === null ? <None at={at} /> : <Kept at={at} address={feedAddress(at, feed)} />}
      <Details summary={t.holds}>
        <p>{t.holdsBody}</p>
      </Details>
      <p>
        <a href={at.to.mySettings()}>{t.back}</a>
      </p>
    </Page>
  )
}

function None({ at }: { at: SignedIn }) {
  const t = words(at.language)
  return (
    <Form at={at} action={at.to.myCalendar()}>
      <p>{t.none}</p>
      <Actions>
        <Button>{t.make}</Button>
      </Actions>
    </Form>
  )
}

function Kept({ at, address }: { at: SignedIn; address: string }) {
  const t = words(at.language)
  return (
    <>
      <Section title={t.address} id="adress">
        <p>{t.addressHint}</p>
        <p>
          <code class="hash">{address}</code>
        </p>
        <p>
          <a href={address.replace(/^https?:/, 'webcal:')}>{t.open}</a>
        </p>
        <Alert color="warning">{t.secret}</Alert>
      </Section>
      <Form at={at} action={at.to.myCalendar()}>
        <p>{t.renewMeans}</p>
        <Button look="secondary">{t.renew}</Button>
      </Form>
      <Form at={at} action={at.to.myCalendar('avslut')}>
        <Button look="secondary">{t.end}</Button>
      </Form>
    </>
  )
}
