import { z } from 'zod'
import { canWriteNotes } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { getVisible } from '../../../../store/case/partnership.ts'
import { withdrawNote } from '../../../../store/people/message.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields } from '../../../form/form.ts'
import { handler } from '../../../handler.ts'
import { CaseParams } from '../../../params.ts'
import { words } from './words.ts'

const NoteParams = CaseParams.extend({ note: z.uuid() })

/** Only its author takes a note back. It is kept, and no longer shown. */
export const post = handler(NoteParams, anyFields, {
  show: (at) => Response.redirect(at.origin + at.to.inCase(at.params.number, 'anteckningar'), 303),
  async save(at) {
    const { number, scope } = await getVisible(at.db, at.actor, at.params.number)
    if (!canWriteNotes(at.actor, scope)) throw new NotAllowed()
    const taken = { id: at.params.note, authorId: at.actor.personId, at: at.now }
    if (!(await withdrawNote(at.db, taken))) throw new NotFound()
    return goTo(at.to.inCase(number, 'anteckningar'), words(at.language).takenBack)
  },
})
