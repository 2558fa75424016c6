import { inLanguage } from '../../../domain/text.ts'
import { newSecret } from '../../../kernel/ids.ts'
import { getOrganisation, type Organisation } from '../../../store/bodies/organisation.ts'
import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import { goTo, refused } from '../../answer.ts'
import { type Entry, typedIn } from '../../form.ts'
import { type PublicSaving, publicHandler, publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, Button } from '../../parts/button.tsx'
import { Details } from '../../parts/details.tsx'
import { Form } from '../../parts/form.tsx'
import { SaveState } from '../../parts/save-state.tsx'
import type { Visit } from '../../visit.ts'
import { BoardField, ContactFields, IdeaFields, OrganisationFields } from './fields.tsx'
import { InitiativeForm } from './form.ts'
import { destinationOf, handIn } from './hand-in.ts'
import { receiptAddress } from './order-receipt.ts'
import { words } from './words.ts'

export const get = publicPage(noParams, noQuery, (at, entry) => show(at, entry))
export const post = publicHandler(noParams, InitiativeForm, { show, save })

type Draft = { secret: string; savedAt: Date | null }

/** The form, empty or as it was left. A new form has a secret of its own: its draft lies behind it. */
export async function show(at: Visit, entry: Entry, draft: Draft = freshDraft(entry)) {
  const t = words(at.language)
  const [bodies, own] = await Promise.all([listPublicBodies(at.db), ownOrganisation(at)])
  const receivers = bodies.filter(({ boards }) => boards.length > 0)
  const address = at.to.initiative('utkast', draft.secret)
  if (receivers.length === 0) return <Page at={at} title={t.title} lead={t.nobodyReceives} />
  return (
    <Page at={at} title={t.title} lead={t.lead} entry={entry} islands={['autosave.js']}>
      <HowItWorks at={at} />
      <Form at={at} action={at.to.initiative()} draft={address}>
        <input type="hidden" name="secret" value={draft.secret} />
        <BoardField at={at} entry={entry} bodies={receivers} />
        <IdeaFields at={at} entry={entry} />
        <OrganisationFields at={at} entry={entry} own={own} />
        <ContactFields at={at} entry={entry} contact={knownContact(at)} />
        <SaveState at={at} savedAt={draft.savedAt} draft={address} />
        <Actions>
          <Button>{t.handIn}</Button>
        </Actions>
      </Form>
    </Page>
  )
}

function freshDraft(entry: Entry): Draft {
  return { secret: typedIn(entry, 'secret') || newSecret(), savedAt: null }
}

export async function save(at: PublicSaving<unknown, typeof InitiativeForm>) {
  const destination = await destinationOf(at, at.form.board)
  const received = { on: at.today }
  const outcome = await handIn(at, { form: at.form, destination, origin: 'party', received, unitIds: [] })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(receiptAddress(at, outcome.number))
}

function HowItWorks({ at }: { at: Visit }) {
  const t = words(at.language)
  return (
    <Details summary={t.how}>
      <ol>
        {t.howSteps.map((step) => (
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
