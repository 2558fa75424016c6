import { canRegisterInitiative } from '../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../domain/text.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { newSecret } from '../../../kernel/ids.ts'
import { getPublicBody, listUnits } from '../../../store/bodies/public-body.ts'
import { currentRulebook } from '../../../store/bodies/rulebook-version.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { firstMeetingBy } from '../../first-meeting.ts'
import { type Entry, typedIn } from '../../form/form.ts'
import { begunIn, keeping } from '../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import type { SignedIn } from '../../visit.ts'
import { ArrivalFields } from './arrival-fields.tsx'
import { BoardField, ContactFields, IdeaFields, OrganisationFields } from './fields.tsx'
import { RegisterForm } from './form.ts'
import { destinationOf, handIn } from './hand-in.ts'
import { words } from './words.ts'

export const get = page(noParams, noQuery, begunIn(show))
export const post = handler(noParams, RegisterForm, keeping({ show, save }))

/** For an initiative that an official or the board took, or that came in another way. */
async function show(at: SignedIn, entry: Entry) {
  const bodyId = ownBody(at)
  const t = words(at.language)
  const [body, units] = await Promise.all([
    getPublicBody(at.db, bodyId),
    listUnits(at.db, bodyId, { coreService: true }),
  ])
  const rulebook = await currentRulebook(at.db, body.rulebook)
  return (
    <Page
      at={at}
      title={t.officialTitle}
      lead={t.officialLead(firstMeetingBy(rulebook, at).span)}
      entry={entry}
    >
      <Form at={at} keeps={entry} action={at.to.initiative('registrera')}>
        <input type="hidden" name="secret" value={typedIn(entry, 'secret') || newSecret()} />
        <BoardField at={at} entry={entry} bodies={[body]} />
        <ArrivalFields at={at} entry={entry} initiators={rulebook.initiators} units={units} />
        <OrganisationFields at={at} entry={entry} own={null} />
        <ContactFields
          at={at}
          entry={entry}
          contact={{ name: '', email: '', phone: '', title: '' }}
          optional
        />
        <IdeaFields at={at} entry={entry} />
        <Actions>
          <Button>{t.register}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

async function save(at: Saving<unknown, typeof RegisterForm>) {
  const t = words(at.language)
  const { form } = at
  const destination = await destinationOf(at, form.board)
  if (destination.body.id !== ownBody(at)) throw new NotAllowed()
  const later = (['receivedOn', 'forwardedOn'] as const).filter((field) => (form[field] ?? '') > at.today)
  if (later.length > 0) return refused(later.map((field) => ({ field, sentence: t.receivedLater })))
  const outcome = await handIn(at, {
    form,
    destination,
    origin: form.origin,
    received: { on: form.receivedOn, by: form.receivedBy },
    ...(form.forwardedOn !== null && {
      forwarded: { on: form.forwardedOn, ...(form.forwardedBy !== '' && { by: form.forwardedBy }) },
    }),
    unitIds: form.units,
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  if (outcome.before) return goTo(at.to.case(outcome.number), t.registeredBefore)
  return goTo(
    at.to.case(outcome.number),
    form.email === null ? t.registeredOnPaper(outcome.number) : t.registered(outcome.number),
  )
}

function ownBody({ actor }: SignedIn) {
  if (!canRegisterInitiative(actor) || actor.acting.side !== 'public') throw new NotAllowed()
  return actor.acting.bodyId
}
