import type { OrganisationId } from '../../../../domain/actor.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { digestOf, isId, newId, newSecret } from '../../../../kernel/ids.ts'
import { addDays, yearOf } from '../../../../kernel/plain-date.ts'
import { findOrAddOrganisation } from '../../../../store/bodies/organisation.ts'
import { getPublicBody, type PublicBody } from '../../../../store/bodies/public-body.ts'
import { addParty } from '../../../../store/case/case-member.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import type { NewParty } from '../../../../store/case/open-case.ts'
import { nextCaseNumber, openRegistryCase } from '../../../../store/papers/registry.ts'
import { memberIdsOf } from '../../../../store/people/member-list.ts'
import { addOrganisationMembership } from '../../../../store/people/membership.ts'
import { createLink } from '../../../../store/people/one-time-link.ts'
import { findOrAddPerson } from '../../../../store/people/person.ts'
import type { SignedIn } from '../../../visit.ts'
import { caseHead, signedBy } from '../case-head.ts'
import type { PartyAdded } from './form.ts'
import { words } from './words.ts'

const linkDays = 14
const sides = { organisation: 'party', publicElsewhere: 'public', associated: 'associated' } as const

export type Adding = { partnership: Partnership; form: PartyAdded; body: PublicBody | null }

/** The body that was chosen, when it is one of ours, with the one board that decides for it. */
export async function chosenBody({ db }: SignedIn, form: PartyAdded): Promise<PublicBody | null> {
  if (form.kind !== 'body') return null
  const [id = '', boardId] = form.body.split(' ')
  if (!isId<'PublicBodyId'>(id)) throw new NotFound()
  const body = await getPublicBody(db, id)
  const boards = body.boards.filter((board) => boardId === undefined || board.id === boardId)
  if (boards.length === 0) throw new NotFound()
  return { ...body, boards }
}

/** What can be chosen: a body, or one of its boards where it has several. */
export function choicesOf({ id, name, boards }: PublicBody): { value: string; label: string }[] {
  if (boards.length < 2) return [{ value: id, label: name }]
  return boards.map((board) => ({ value: `${id} ${board.id}`, label: `${name}: ${board.name}` }))
}

/** Makes somebody a party: a body opens the case with its own board, a new organisation is invited. */
export async function writeParty(at: SignedIn, inCase: InCase, adding: Adding): Promise<void> {
  const { partnership } = adding
  const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
  const party = adding.body === null ? await organisationParty(at, inCase, adding) : bodyParty(adding.body)
  await addParty(inCase.trx, which, { ...party, from: at.today })
  if (adding.body !== null) await openWithBoard(at, inCase, { partnership, body: adding.body })
}

function bodyParty({ id, name }: PublicBody): NewParty {
  return { side: 'public', name, bodyId: id }
}

/** Each public party is an authority of its own: the case gets a number in its registry too. */
async function openWithBoard(
  at: SignedIn,
  inCase: InCase,
  { partnership, body }: { partnership: Partnership; body: PublicBody },
): Promise<void> {
  const [board] = body.boards
  if (board === undefined) return
  const taken = await nextCaseNumber(inCase.trx, board.id, yearOf(at.today))
  const opening = { partnershipId: partnership.id, leadBodyId: partnership.lead.bodyId, on: at.today }
  await openRegistryCase(inCase.trx, taken, opening)
  const subject = words('sv').entry(partnership.title, partnership.registryNumber)
  const correspondent = partnership.lead.boardName
  inCase.register({ direction: 'in', on: at.today, correspondent, subject, boardId: board.id })
}

async function organisationParty(at: SignedIn, inCase: InCase, adding: Adding): Promise<NewParty> {
  const { name, number, kind } = adding.form
  const by = at.actor.personId
  const organisationId = await findOrAddOrganisation(inCase.trx, { name, number, by })
  const side = kind === 'body' ? 'public' : sides[kind]
  if (side === 'party') await inviteContact(at, inCase, { ...adding, organisationId })
  return { side, name, organisationId }
}

type Inviting = Adding & { organisationId: OrganisationId }

/** An organisation without anybody here gets its first representative; one that has people decides itself. */
async function inviteContact(at: SignedIn, inCase: InCase, inviting: Inviting): Promise<void> {
  const { email, contactName } = inviting.form
  const { organisationId } = inviting
  const members = await memberIdsOf(inCase.trx, [organisationId], at.today)
  if (email === null || members.length > 0) return
  const name = contactName || email
  const personId = await findOrAddPerson(inCase.trx, { name, email, language: at.language })
  const membership = { personId, organisationId, role: 'partySignatory', from: at.today } as const
  await addOrganisationMembership(inCase.trx, { ...membership, invitedBy: at.actor.personId })
  await mailInvitation(at, inCase, { ...inviting, to: { personId, name, email } })
}

async function mailInvitation(
  at: SignedIn,
  inCase: InCase,
  {
    partnership,
    form,
    to,
  }: Adding & { to: { personId: SignedIn['actor']['personId']; name: string; email: string } },
): Promise<void> {
  const secret = newSecret()
  const expiresAt = new Date(at.now.getTime() + linkDays * 86_400_000)
  const { personId, name, email } = to
  const target = at.to.case(partnership.number)
  await createLink(inCase.trx, {
    digest: digestOf(secret),
    purpose: 'invitation',
    personId,
    email,
    target,
    expiresAt,
  })
  const head = await caseHead(inCase.trx, partnership, { date: at.today, language: at.language })
  inCase.addJob('sendMail', {
    id: newId(),
    to: { name, email },
    language: at.language,
    signedBy: signedBy(head),
    content: {
      kind: 'organisationInvitation',
      organisation: form.name,
      invitedBy: at.actor.name,
      url: at.origin + at.to.link(secret),
      validUntil: addDays(at.today, linkDays),
    },
  })
}
