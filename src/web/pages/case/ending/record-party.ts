import type { Party } from '../../../../domain/partnership.ts'
import { canChangeParties, canTellOfChange } from '../../../../domain/permissions/permissions-renewal.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { parseOrganisationNumber } from '../../../../kernel/organisation-number.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { changeOrganisation, findOrganisationByNumber } from '../../../../store/bodies/organisation.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { InCase } from '../../../../store/case/in-case.ts'
import { takeSecondStep } from '../../../../store/case/second-step.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Problem } from '../../../form/form.ts'
import type { Saving } from '../../../handler.ts'
import type { CaseAt } from '../../../params.ts'
import type { SignedIn } from '../../../visit.ts'
import { demandSeen } from '../demand-seen.ts'
import { bothSides, tell } from '../tell.ts'
import type { PartyChangeForm } from './party-form.ts'
import { words } from './words.ts'

type Save = Saving<CaseAt, typeof PartyChangeForm>

/** Notes the change and puts the question to the director, in one transaction. */
export async function save(at: Save, load: (at: SignedIn<CaseAt>) => Promise<CaseFile>) {
  const file = await load(at)
  const { partnership } = file
  const t = words(at.language)
  demandSeen(file, at.form.lastSeq)
  const party = partnership.parties.find(({ id }) => id === at.form.party)
  if (party === undefined || !canTellOfChange(party)(at.actor, partnership.scope))
    return refused([{ field: 'party', sentence: t.whichMissing }])
  const problem = await problemWith(at, party)
  if (problem !== null) return refused([problem])
  const outcome = await record(at, file, party)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'avslut'), t.recorded)
}

async function problemWith(at: Save, party: Party): Promise<Problem | null> {
  const t = words(at.language)
  const { change, newNumber } = at.form
  if (party.lead && change !== 'merger') return { field: 'change', sentence: t.leadMerges }
  const isRenamed = change === 'newName' || change === 'newNumber'
  if (isRenamed && party.organisationId === null) return { field: 'change', sentence: t.notBody }
  if (isAfter(at.form.on, at.today)) return { field: 'on', sentence: t.noticedLater }
  if (change !== 'newNumber') return null
  const parsed = parseOrganisationNumber(newNumber)
  const other = parsed.ok ? await findOrganisationByNumber(at.db, parsed.value) : null
  const isTaken = other !== null && other.id !== party.organisationId
  return isTaken ? { field: 'newNumber', sentence: t.numberTaken } : null
}

function record(at: Save, file: CaseFile, party: Party) {
  const { partnership } = file
  const { change, what, on } = at.form
  const isWritten = mayWrite(at, partnership)
  const said = { change, what, written: isWritten }
  const content = { party: party.name, partyId: party.id, from: on, ...said }
  const asked = { step: 'change-party', by: at.actor, on: at.today, at: at.now, content }
  return recordStep(at.db, file, asked, async (inCase, event) => {
    if (isWritten) await write(at, inCase, party)
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: event.type, params: { party: party.name } })
    const question = words('sv').question(party.name, what)
    const second = { file, first: event, by: at.actor, on: at.today }
    await takeSecondStep(inCase, { ...second, step: 'raise-material-question', content: { question } })
    await askDirector(at, inCase, { partnership, question })
  })
}

/** The director has to answer, and is told by mail too. */
export async function askDirector(
  at: SignedIn,
  inCase: InCase,
  { partnership, question }: { partnership: CaseFile['partnership']; question: string },
): Promise<void> {
  const to = await officialReceivers(inCase.trx, partnership, { roles: ['director'], today: at.today })
  const by = at.actor.name
  await tell(at, {
    ...{ inCase, partnership, to, kind: 'materialQuestionRaised', params: { by, title: question } },
    mail: (link) => ({ kind: 'materialQuestionRaised', by, question, ...link }),
  })
}

/** What a party tells of itself is looked into before anything is changed: a new number may be another legal person. */
function mayWrite(at: Save, { scope }: CaseFile['partnership']): boolean {
  return canChangeParties(at.actor, scope)
}

/** The organisation's name and number follow what has happened. */
async function write(at: Save, inCase: InCase, party: Party): Promise<void> {
  const { change, newName, newNumber } = at.form
  if (party.organisationId === null) return
  const by = { by: at.actor.personId, at: at.now }
  const number = parseOrganisationNumber(newNumber)
  if (change === 'newName')
    await changeOrganisation(inCase.trx, party.organisationId, { changes: { name: newName }, ...by })
  if (change === 'newNumber' && number.ok)
    await changeOrganisation(inCase.trx, party.organisationId, { changes: { number: number.value }, ...by })
}
