import { z } from 'zod'
import { canRegisterAid } from '../../../../domain/permissions/permissions-aid.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { parseRate, toEuro } from '../../../../kernel/euro.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { saveKnownGrant } from '../../../../store/aid/aid-grant.ts'
import { withTransaction } from '../../../../store/db.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { words as assessingWords } from './assessing-words.ts'
import { words } from './granting-words.ts'
import { aidAddress } from './load.ts'
import { show } from './registration.tsx'
import { loadRegistration, type Registration, registrationTopic } from './registration-load.ts'
import { saveWriting } from './writing.ts'

const a = assessingWords
const GrantedForm = form(words, (t, field) =>
  z.object({
    grantedOn: field.date(t.grantedOnMissing),
    rate: field.text(a('sv').rateMissing, 20),
    rateOn: field.date(),
    rateSource: field.text(undefined, 200),
    instrument: field.optionalText(200),
    nace: field.optionalText(100),
  }),
)

/** States the rate of the day on which the right arose: what each portion is in euro is reckoned then, once. */
export const post = handler(CaseParams, GrantedForm, { show, save })

type Save = Saving<CaseAt, typeof GrantedForm>

async function save(at: Save) {
  const t = words(at.language)
  const registration = await loadRegistration(at)
  const { scope } = registration.loaded.file.partnership
  if (!canRegisterAid(at.actor, scope)) throw new NotAllowed()
  const { grantedOn, rate, instrument, nace } = at.form
  const read = parseRate(rate)
  if (!read.ok) return refused([{ field: 'rate', sentence: a(at.language).rateWrong }])
  if (isAfter(grantedOn, at.today)) return refused([{ field: 'grantedOn', sentence: t.grantedLater }])
  if (registration.conferredOn === null || registration.assessment === null) return refused(t.notGranted)
  if (registration.granted.length > 0) return refused(t.alreadyFixed)
  await saveWriting(at, registration.loaded, { topic: registrationTopic, fields: { instrument, nace } })
  await keepPortions(at, registration, read.value)
  return goTo(aidAddress(at, registration.loaded.file, 'registrering'), t.fixed)
}

type Rate = Extract<ReturnType<typeof parseRate>, { ok: true }>['value']

async function keepPortions(at: Save, registration: Registration, sekPerEuro: Rate): Promise<void> {
  const { assessment, portions, organisations, loaded } = registration
  if (assessment === null) return
  const { partnership } = loaded.file
  const { grantedOn: on, rateOn, rateSource } = at.form
  await withTransaction(at.db, async (trx) => {
    for (const { giver, organisationId, sek } of portions)
      await saveKnownGrant(trx, {
        ...{ giver, organisationId, sek, on },
        receiver: organisations.get(organisationId)?.name ?? '',
        regime: assessment.basis,
        eur: toEuro(sek, sekPerEuro),
        rate: { sekPerEuro, on: rateOn, source: rateSource },
        assessmentId: assessment.id,
        note: `${partnership.number} ${partnership.title}`,
        struck: false,
        basedOn: 0,
        partnershipId: partnership.id,
        bodyId: partnership.lead.bodyId,
        by: at.actor.personId,
        at: at.now,
      })
  })
}
