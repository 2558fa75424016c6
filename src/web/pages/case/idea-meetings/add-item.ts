import { z } from 'zod'
import { canProposeAgendaItem } from '../../../../domain/permissions/permissions.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { goTo } from '../../../answers/answer.ts'
import { form } from '../../../form/form.ts'
import { once } from '../../../form/once.ts'
import { handler, type Saving } from '../../../handler.ts'
import { addToAgenda } from '../meeting/add-to-agenda.ts'
import { show } from './idea-meetings.tsx'
import { loadBooked, MeetingParams } from './load.ts'
import { words } from './words.ts'

const ItemForm = form(words, (t, field) => z.object({ item: field.text(t.itemMissing, 200) }))

/** Either side adds a point to the agenda of a booked meeting. */
export const post = handler(MeetingParams, ItemForm, { show, save: once(save) })

async function save(at: Saving<z.output<typeof MeetingParams>, typeof ItemForm>) {
  const { loaded, meeting } = await loadBooked(at)
  const { partnership } = loaded.file
  if (!canProposeAgendaItem(at.actor, partnership.scope)) throw new NotAllowed()
  await addToAgenda(at, { partnership, meeting }, at.form.item)
  return goTo(at.to.inCase(partnership.number, 'idemoten'), words(at.language).itemAdded)
}
