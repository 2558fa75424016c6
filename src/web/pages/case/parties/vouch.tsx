import { z } from 'zod'
import { canAddParty } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { addPart } from '../../../../store/case/case-member.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { withTransaction } from '../../../../store/db.ts'
import { addJob } from '../../../../store/orders/job.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type FirstPerson, type Invited, inviteFirst } from './first-person.ts'
import { words } from './words.ts'

const VouchParams = CaseParams.extend({ party: z.uuid() })
type VouchAt = z.output<typeof VouchParams>

const VouchForm = form(words, (t, field) =>
  z.object({
    name: field.text(t.personNameMissing, 120),
    assignment: field.optionalText(120),
    email: field.email(t.personEmailMissing),
  }),
)

export const get = page(VouchParams, noQuery, show)
export const post = handler(VouchParams, VouchForm, { show, save })

async function show(at: SignedIn<VouchAt>, entry: Entry) {
  const { partnership, party } = await load(at)
  const t = words(at.language)
  const back = at.to.inCase(partnership.number, 'parter')
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.vouchTitle(party.name)}
      lead={t.vouchLead}
      entry={entry}
    >
      <p>
        {t.vouchSure} <a href={at.to.inCase(partnership.number, 'handling', '1')}>{t.toInitiative}</a>
      </p>
      <Form at={at} action={vouchAddress(at, partnership.number, party.id)}>
        <TextField entry={entry} name="name" label={t.personName} autocomplete="off" />
        <TextField
          entry={entry}
          name="assignment"
          label={t.personAssignment}
          hint={t.personAssignmentHint}
          optional={t.optional}
          autocomplete="off"
        />
        <TextField entry={entry} name="email" label={t.personEmail} type="email" autocomplete="off" />
        <Actions>
          <Button>{t.vouchButton}</Button>
          <ButtonLink href={back} look="tertiary">
            {t.toParties}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<VouchAt, typeof VouchForm>) {
  const { partnership, party } = await load(at)
  const { email, name } = at.form
  const t = words(at.language)
  const invited = await invite(at, {
    ...{ partnership, email, name, assignment: at.form.assignment || null },
    ...{ organisationId: party.organisationId, organisation: party.name },
  })
  if (invited === null) return refused(t.hasPeople)
  return goTo(at.to.inCase(partnership.number, 'parter'), t.vouched(email))
}

/** The first of the party to come in is also whom letters go to, unless somebody is already. */
function invite(at: SignedIn, first: FirstPerson): Promise<Invited | null> {
  const { partnership } = first
  const hasContact = partnership.people.some(({ part, side }) => part === 'contact' && side === 'party')
  return withTransaction(at.db, async (trx) => {
    const invited = await inviteFirst(at, trx, first)
    if (invited === null) return null
    const { personId } = invited
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    const contact = {
      personId,
      part: 'contact',
      side: 'party',
      from: at.today,
      by: at.actor.personId,
    } as const
    if (!hasContact) await addPart(trx, which, contact)
    await addJob(trx, 'sendMail', invited.mail)
    return invited
  })
}

export function vouchAddress({ to }: Pick<SignedIn, 'to'>, number: string, party: string): string {
  return to.inCase(number, 'parter', party, 'foretradare')
}

async function load(at: SignedIn<VouchAt>) {
  const partnership = await getVisible(at.db, at.actor, at.params.number)
  if (!canAddParty(at.actor, partnership.scope)) throw new NotAllowed()
  const party = partnership.parties.find(({ id, side }) => id === at.params.party && side === 'party')
  const organisationId = party?.organisationId ?? null
  if (party === undefined || organisationId === null) throw new NotFound()
  return { partnership, party: { ...party, organisationId } }
}
