import { z } from 'zod'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canAppoint } from '../../../../domain/permissions/permissions-signing.ts'
import { canAppointOwn } from '../../../../domain/permissions/permissions-steering.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { findPersonalNumbers } from '../../../../kernel/personal-number.ts'
import { latest } from '../../../../kernel/plain-date.ts'
import { type GroupKind, groupKinds } from '../../../../process/case/group-kind.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { appointMembers, type NewMember } from '../../../../store/meetings/group.ts'
import { goTo, type Refused, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { bothSides, tell } from '../tell.ts'
import { type Candidate, listCandidates } from './candidates.ts'
import { type Activation, loadActivation, sitsNow } from './load.ts'
import { fieldsOf, Seats } from './seats.tsx'
import { words } from './words.ts'

const GroupsForm = form(words, (t, field) => z.looseObject({ from: field.date(t.fromMissing) }))

/** Who sits in the steering and the working group, with what mandate and from when. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, GroupsForm, { show, save })

type Save = Saving<CaseAt, typeof GroupsForm>

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { candidates, ...loaded } = await load(at)
  const { file, agreement, members } = loaded
  const t = words(at.language)
  const start = agreement?.start ?? at.today
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.appointGroups}
      lead={t.groupsLead}
      entry={entry}
    >
      <Form at={at} action={at.to.inCase(file.partnership.number, 'start', 'grupper')}>
        {candidates.map((candidate) => (
          <Seats {...{ at, entry, candidate, members }} />
        ))}
        <DateField
          entry={entry}
          name="from"
          label={t.fromDay}
          language={at.language}
          value={latest(start, at.today)}
        />
        <Actions>
          <Button>{t.appoint}</Button>
          <ButtonLink href={at.to.inCase(file.partnership.number, 'start')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Save) {
  const { candidates, file, members: sitting } = await load(at)
  const t = words(at.language)
  const { partnership } = file
  const chosenFor = new Set(candidates.map(({ partyId }) => partyId))
  const kept = sitting.filter((member) => sitsNow(member) && !chosenFor.has(member.partyId))
  const seated = groupKinds.flatMap((group) => seatedIn(group, candidates, at.form))
  const members = [...kept.map(({ name: _, from: __, until: ___, ...seat }) => seat), ...seated]
  const wrong = problemWith(at, members, partnership)
  if (wrong !== null) return wrong
  const { from } = at.form
  const named = (kind: GroupKind) =>
    members.filter(({ group }) => group === kind).map(({ personId }) => personId)
  const content = { from, steering: named('steering'), working: named('working') }
  const asked = { step: 'appoint-groups', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    await appointMembers(inCase.trx, which, { members, from, seq: partnership.lastSeq + 1 })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'groupsAppointed', params: {} })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'start'), t.groupsAppointed)
}

async function load(at: SignedIn<CaseAt>): Promise<Activation & { candidates: readonly Candidate[] }> {
  const loaded = await loadActivation(at)
  const { partnership, history } = loaded.file
  const candidates = await listCandidates(at, { partnership, rulebook: history.rulebook })
  if (canAppoint(at.actor, partnership.scope)) return { ...loaded, candidates }
  const isBegun = loaded.members.some(sitsNow)
  if (!isBegun || !canAppointOwn(at.actor, partnership.scope)) throw new NotAllowed()
  return { ...loaded, candidates: ownOf(at, loaded, candidates) }
}

/** A party chooses among its own people; the others keep their seats. */
function ownOf(at: SignedIn, { file }: Activation, candidates: readonly Candidate[]): readonly Candidate[] {
  const { acting } = at.actor
  const own = file.partnership.parties.find(
    (party) => acting.side === 'party' && party.organisationId === acting.organisationId,
  )
  return candidates.filter(({ partyId }) => partyId === own?.id)
}

type Seat = Omit<NewMember, 'from'>

/** The first head of the administration in a group chairs it and convenes it. */
function seatedIn(group: GroupKind, candidates: readonly Candidate[], typed: Save['form']): Seat[] {
  const seated = candidates.filter((one) => [typed[fieldsOf(one).groups]].flat().includes(group))
  const chair = seated.find(({ role }) => ['departmentHead', 'unitHead', 'deputyUnitHead'].includes(role))
  const first = chair ?? seated.find(({ side }) => side === 'public')
  return seated.map((one) => ({
    group,
    partyId: one.partyId,
    personId: one.personId,
    function: one.function,
    mandate: String(typed[fieldsOf(one).mandate] ?? '')
      .trim()
      .slice(0, 500),
    convenes: one === first,
  }))
}

/** Both groups need somebody of every side, and each in the steering group a mandate. */
function problemWith(at: Save, members: readonly Seat[], { parties }: Partnership): Refused | null {
  const t = words(at.language)
  const sideOf = ({ partyId }: Seat) => parties.find(({ id }) => id === partyId)?.side
  for (const kind of groupKinds)
    for (const side of ['public', 'party'] as const)
      if (!members.some((member) => member.group === kind && sideOf(member) === side))
        return refused(t.sideMissing[kind])
  const without = members.find(({ group, mandate }) => group === 'steering' && mandate === '')
  const careless = members.find(({ mandate }) => findPersonalNumbers(mandate).length > 0)
  if (careless) return refused([{ field: fieldsOf(careless).mandate, sentence: t.noNumbers }])
  return without ? refused([{ field: fieldsOf(without).mandate, sentence: t.mandateMissing }]) : null
}
