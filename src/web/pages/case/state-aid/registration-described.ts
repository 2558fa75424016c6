import { z } from 'zod'
import { canRegisterAid } from '../../../../domain/permissions/permissions-aid.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { handler, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams } from '../../../params.ts'
import { words as assessingWords } from './assessing-words.ts'
import { words } from './granting-words.ts'
import { aidAddress } from './load.ts'
import { show } from './registration.tsx'
import { loadRegistration, registrationTopic } from './registration-load.ts'
import { saveWriting } from './writing.ts'

const DescribedForm = form(words, (_, field) =>
  z.object({
    instrument: field.optionalText(200),
    nace: field.optionalText(100),
    version: field.lastSeq(),
  }),
)

/** Instrument and sector are put right after the amounts were saved, until the aid is registered. */
export const post = handler(CaseParams, DescribedForm, { show, save })

async function save(at: Saving<CaseAt, typeof DescribedForm>) {
  const registration = await loadRegistration(at)
  const { scope } = registration.loaded.file.partnership
  if (!canRegisterAid(at.actor, scope)) throw new NotAllowed()
  const t = words(at.language)
  if (registration.isDone) return refused(t.alreadyRegistered)
  const { instrument, nace, version } = at.form
  const fields = { instrument, nace, version: String(version) }
  const theirs = await saveWriting(at, registration.loaded, { topic: registrationTopic, fields })
  if (theirs !== null) return refused(assessingWords(at.language).stale(theirs.by.name))
  return goTo(aidAddress(at, registration.loaded.file, 'registrering'), t.describedKept)
}
