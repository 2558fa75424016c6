import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { endAbsence } from '../../../../store/people/absence.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { loadAbsences, ownOffice } from './load.ts'
import { words } from './words.ts'

const AbsenceParams = z.object({ absence: z.uuid() })

/** Somebody is back, or stays after all: the deputy no longer acts. */
export const post = handler(AbsenceParams, anyFields, {
  show: () => {
    throw new NotFound()
  },
  save: async (at) => {
    const office = ownOffice(at)
    if (office === null) throw new NotFound()
    const { members } = await loadAbsences(at, office)
    const personIds = [at.actor.personId, ...members.map(({ personId }) => personId)]
    const by = at.actor.personId
    const which = { id: at.params.absence, personIds, by, today: at.today, at: at.now }
    if (!(await endAbsence(at.db, which))) throw new NotFound()
    return goTo(at.to.myAbsence(), words(at.language).ended)
  },
})
