import { canRegisterInitiative } from '../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../domain/text.ts'
import { newSecret } from '../../../kernel/ids.ts'
import { getOrganisation, type Organisation } from '../../../store/bodies/organisation.ts'
import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import type { Draft } from '../../../store/people/draft.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { firstMeeting } from '../../first-meeting.ts'
import { type Entry, typedIn } from '../../form/form.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { SaveState } from '../../parts/save-state.tsx'
import type { Visit } from '../../visit.ts'
import { draftBehind, isSavedElsewhere } from './draft.ts'
import { DraftAddress, Elsewhere } from './elsewhere.tsx'
import { BoardField, ContactFields, IdeaFields, OrganisationFields } from './fields.tsx'
import { InitiativeForm } from './form.ts'
import { destinationOf, handIn } from './hand-in.ts'
import { receiptAddress } from './order-receipt.ts'
import { words } from './words.ts'

export const get = publicPage(noParams, noQuery, (at, entry) => show(at, entry))
export const post = publicHandler(noParams, InitiativeForm, { show, save })

/** The draft's place, with what is kept there. */
export type Place = { secret: string; kept: Draft | null }

/** The form, empty or as it was left. A new form has a secret of its own: its draft lies behind it. */
export async function show(at: Visit, entry: Entry, place?: Place) {
  const t = words(at.language)
  const { secret, kept } = place ?? (await placeOf(at, entry))
  const [bodies, own] = await Promise.all([listPublicBodies(at.db), ownOrganisation(at)])
  const { within } = await firstMeeting(at)
  const receivers = bodies.filter(({ boards }) => boards.length > 0)
  const address = at.to.initiative('utkast', secret)
  if (receivers.length === 0) return <Page at={at} title={t.title} lead={t.nobodyReceives} />
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry} islands={['autosave.js']}>
      {at.actor !== null && canRegisterInitiative(at.actor) && (
        <p>
          {t.forSomebodyElse} <a href={at.to.initiative('registrera')}>{t.officialTitle}</a>
        </p>
      )}
      <HowItWorks at={at} within={within} />
      <Elsewhere at={at} entry={entry} kept={kept} />
      <Form at={at} action={at.to.initiative()} draft={address} stays>
        <input type="hidden" name="secret" value={secret} />
        <input type="hidden" name="_seen" value={kept?.version ?? 0} />
        <input type="hidden" name="_writer" value={newSecret()} />
        <BoardField at={at} entry={entry} bodies={receivers} />
        <IdeaFields at={at} entry={entry} />
        <OrganisationFields at={at} entry={entry} own={own} />
        <ContactFields at={at} entry={entry} contact={knownContact(at)} />
        <SaveState
          at={at}
          savedAt={kept === null ? null : new Date(kept.updatedAt)}
          draft={address}
          elsewhere={t.savedElsewhere}
        />
        <Actions>
          <Button>{t.handIn}</Button>
        </Actions>
      </Form>
      {kept !== null && <DraftAddress at={at} address={address} />}
    </Page>
  )
}

async function placeOf(at: Visit, entry: Entry): Promise<Place> {
  const secret = typedIn(entry, 'secret')
  if (secret === '') return { secret: newSecret(), kept: null }
  return { secret, kept: await draftBehind(at, secret) }
}

export async function save(at: PublicSaving<unknown, typeof InitiativeForm>) {
  if (isSavedElsewhere(await draftBehind(at, at.form.secret), at.form))
    return refused(words(at.language).stale)
  const destination = await destinationOf(at, at.form.board)
  const received = { on: at.today }
  const outcome = await handIn(at, { form: at.form, destination, origin: 'party', received, unitIds: [] })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  const t = words(at.language)
  return goTo(receiptAddress(at, outcome.number), outcome.before ? t.handedInBefore : undefined)
}

function HowItWorks({ at, within }: { at: Visit; within: string }) {
  const t = words(at.language)
  return (
    <Details summary={t.how}>
      <ol>
        {t.howSteps(within).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>{t.takes}</p>
    </Details>
  )
}

async function ownOrganisation({ db, actor }: Visit): Promise<Organisation | null> {
  return actor?.acting.side === 'party' ? getOrganisation(db, actor.acting.organisationId) : null
}

function knownContact({ actor }: Visit) {
  const known = actor?.acting.side === 'party' ? actor : null
  return { name: known?.name ?? '', email: known?.email ?? '', phone: '', title: '' }
}
