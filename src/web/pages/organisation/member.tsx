import { z } from 'zod'
import { canManageOrganisation } from '../../../domain/permissions/permissions.ts'
import { partyRoles } from '../../../domain/roles.ts'
import { NotAllowed, NotFound } from '../../../domain/thrown.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { isId, newId } from '../../../kernel/ids.ts'
import { isBefore, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Trx } from '../../../store/db.ts'
import { addJob } from '../../../store/orders/job.ts'
import { changeMember, endMember, type MemberChange } from '../../../store/people/organisation-member.ts'
import { setSessionMembership } from '../../../store/people/session.ts'
import { goTo, refused } from '../../answers/answer.ts'
import { blank, type Entry, form } from '../../form/form.ts'
import { handler, page, type Saving } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { DateField, TextField } from '../../parts/fields.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import type { SignedIn } from '../../visit.ts'
import { RoleField } from './invite.tsx'
import { type Member, managedOrganisation, membersNow, ownOrganisation } from './load.ts'
import { lastDayOf, roleIn } from './people.tsx'
import { words } from './words.ts'

const MemberParams = z.object({ membership: z.string().refine((text) => isId(text)) })
type MemberAt = z.output<typeof MemberParams>

const MemberForm = form(words, (t, field) =>
  z.object({
    role: field.choice(partyRoles, t.roleMissing),
    assignment: field.optionalText(120),
    lastDay: field.optionalDate(),
  }),
)

const EndForm = form(words, (t, field) => z.object({ sure: field.mustTick(t.endSureMissing) }))

/** What one person is in the organisation: to change, hand over or end. */
export const get = page(MemberParams, noQuery, (at) => show(at, blank))
export const post = handler(MemberParams, MemberForm, { show, save })

async function show(at: SignedIn<MemberAt>, entry: Entry) {
  const t = words(at.language)
  const member = await loadMember(at)
  const mayManage = canManageOrganisation(at.actor, ownOrganisation(at))
  const since = t.since(dateInWords(member.from, at.language))
  return (
    <Page at={at} title={member.name} lead={t.memberLead(roleIn(at, member.role), since)} entry={entry}>
      {mayManage && (
        <Form at={at} action={at.to.organisation('personer', member.id)}>
          {isOwn(at, member) && <p>{t.handOver}</p>}
          <RoleField at={at} entry={entry} value={member.role} />
          <TextField
            entry={entry}
            name="assignment"
            label={t.assignment}
            hint={t.assignmentHint}
            optional={t.optional}
            value={member.assignment ?? ''}
          />
          <DateField
            entry={entry}
            name="lastDay"
            label={t.lastDay}
            hint={t.lastDayHint}
            optional={t.optional}
            language={at.language}
            value={lastDayOf(member) ?? ''}
          />
          <Actions>
            <Button>{t.saveMember}</Button>
            <ButtonLink href={at.to.organisation()} look="tertiary">
              {t.back}
            </ButtonLink>
          </Actions>
        </Form>
      )}
      <End at={at} entry={entry} member={member} />
    </Page>
  )
}

function End({ at, entry, member }: { at: SignedIn; entry: Entry; member: Member }) {
  const t = words(at.language)
  const own = isOwn(at, member)
  return (
    <Section title={t.endTitle} id="avsluta">
      <p>{own ? t.endMeansYou : t.endMeans(member.name)}</p>
      <Form at={at} action={at.to.organisation('personer', member.id, 'avslut')}>
        <Checkbox entry={entry} name="sure" label={own ? t.endSureOwn : t.endSure(member.name)} />
        <Actions>
          <Button look="secondary">{own ? t.endOwn : t.end(member.name)}</Button>
        </Actions>
      </Form>
    </Section>
  )
}

async function save(at: Saving<MemberAt, typeof MemberForm>) {
  const t = words(at.language)
  const organisationId = managedOrganisation(at)
  const member = await loadMember(at)
  const { role, assignment, lastDay } = at.form
  if (lastDay !== null && isBefore(lastDay, at.today))
    return refused([{ field: 'lastDay', sentence: t.lastDayPast }])
  const which = { organisationId, membershipId: member.id, on: at.today, by: at.actor.personId }
  const changed = { ...which, role, assignment: assignment || null, lastDay }
  const change = await changeMember(at.db, changed, async (trx) => {
    if (!isOwn(at, member)) await tellWhoLeaves(trx, at, { member, lastDay })
  })
  if (change.kind !== 'done') return refused(whyNot(at, member, change))
  if (isOwn(at, member)) await setSessionMembership(at.db, at.session.id, change.membershipId)
  return goTo(at.to.organisation(), t.memberSaved(member.name))
}

/** Ends the role: a signatory anybody's, everybody else their own. */
export const endPost = handler(MemberParams, EndForm, {
  show: (at, entry) => show(at, { ...entry, typed: null }),
  save: end,
})

async function end(at: Saving<MemberAt, typeof EndForm>) {
  const t = words(at.language)
  const organisationId = ownOrganisation(at)
  const member = await loadMember(at)
  const which = { organisationId, membershipId: member.id, on: at.today, by: at.actor.personId }
  const change = await endMember(at.db, which, async (trx) => {
    if (!isOwn(at, member)) await tellWhoLeaves(trx, at, { member, lastDay: null })
  })
  if (change.kind !== 'done') return refused(whyNot(at, member, change))
  return isOwn(at, member)
    ? goTo(at.to.home(), t.endedOwn(ownName(at)))
    : goTo(at.to.organisation(), t.ended(member.name))
}

/** Nobody loses the sight of their cases without being told by whom. */
async function tellWhoLeaves(
  trx: Trx,
  at: SignedIn,
  { member: { name, email }, lastDay }: { member: Member; lastDay: PlainDate | null },
): Promise<void> {
  if (email === null) return
  const organisation = ownName(at)
  await addJob(trx, 'sendMail', {
    id: newId(),
    to: { name, email },
    language: at.language,
    content: {
      ...{ kind: 'representationEnded', organisation, endedBy: at.actor.name },
      ...(lastDay !== null && { lastDay }),
    },
    signedBy: organisation,
  })
}

function ownName({ actor: { acting } }: SignedIn): string {
  return acting.side === 'party' ? acting.organisationName : ''
}

function whyNot(at: SignedIn, member: Member, { kind }: MemberChange): string {
  const t = words(at.language)
  if (kind !== 'lastSignatory') return t.gone
  return isOwn(at, member) ? t.lastSignatoryYou : t.lastSignatory(member.name)
}

/** Somebody in the organisation now; those who may not manage it reach only themselves. */
async function loadMember(at: SignedIn<MemberAt>): Promise<Member> {
  const id = ownOrganisation(at)
  const member = (await membersNow(at, id)).find((one) => one.id === at.params.membership)
  if (member === undefined) throw new NotFound()
  if (!isOwn(at, member) && !canManageOrganisation(at.actor, id)) throw new NotAllowed()
  return member
}

function isOwn({ actor }: SignedIn, { personId }: Member): boolean {
  return personId === actor.personId
}
