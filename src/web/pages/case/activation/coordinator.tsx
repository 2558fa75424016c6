import { z } from 'zod'
import { canAppoint } from '../../../../domain/permissions/permissions-signing.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { addPart, endPart } from '../../../../store/case/case-member.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { listOfficials } from '../../../../store/people/member-list.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { RadioGroup } from '../../../parts/choices.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { giveMeetings } from '../meeting/give-meetings.ts'
import { bothSides, tell } from '../tell.ts'
import { loadActivation } from './load.ts'
import { words } from './words.ts'

const CoordinatorForm = form(words, (t, field) => z.object({ person: field.text(t.coordinatorMissing, 60) }))

/** Who coordinates the partnership, and is the party's way in. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, CoordinatorForm, { show, save })

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const { file, candidates, coordinators } = await load(at)
  const { partnership } = file
  const t = words(at.language)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.appointCoordinator}
      lead={t.coordinatorLead}
      entry={entry}
    >
      {candidates.length === 0 && <p>{t.noCandidates}</p>}
      <Form at={at} action={at.to.inCase(partnership.number, 'start', 'koordinator')}>
        <RadioGroup
          entry={entry}
          name="person"
          label={t.coordinator}
          choices={candidates.map(({ personId, name, unitName }) => ({
            value: personId,
            label: unitName === null ? name : `${name}, ${unitName}`,
          }))}
          value={coordinators[0]?.personId ?? ''}
        />
        <Actions>
          <Button>{t.appoint}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'start')} look="tertiary">
            {t.back}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof CoordinatorForm>) {
  const { file, candidates } = await load(at)
  const t = words(at.language)
  const { partnership } = file
  const chosen = candidates.find(({ personId }) => personId === at.form.person)
  if (chosen === undefined) return refused([{ field: 'person', sentence: t.coordinatorMissing }])
  const { personId, name } = chosen
  const content = { personName: name, personId }
  const asked = { step: 'appoint-coordinator', by: at.actor, on: at.today, at: at.now, content }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const which = { partnershipId: partnership.id, bodyId: partnership.lead.bodyId }
    await endPart(inCase.trx, which, { part: 'coordinator', until: at.today })
    const part = {
      personId,
      part: 'coordinator',
      side: 'public',
      from: at.today,
      by: at.actor.personId,
    } as const
    await addPart(inCase.trx, which, part)
    for (const former of partnership.people)
      if (former.part === 'coordinator' && former.personId !== personId)
        await giveMeetings(at, inCase, { partnership, from: former.personId, to: personId })
    const to = await bothSides(at, inCase, partnership)
    await tell(at, { inCase, partnership, to, kind: 'coordinatorAppointed', params: { by: name } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'start'), t.coordinatorAppointed(name))
}

async function load(at: SignedIn<CaseAt>) {
  const loaded = await loadActivation(at)
  const { lead, scope } = loaded.file.partnership
  if (!canAppoint(at.actor, scope)) throw new NotAllowed()
  const candidates = await listOfficials(at.db, {
    bodyId: lead.bodyId,
    roles: ['coordinator'],
    today: at.today,
  })
  return { ...loaded, candidates }
}
