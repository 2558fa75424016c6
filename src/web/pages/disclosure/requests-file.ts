import { z } from 'zod'
import { daysTaken, readsRequestsOf } from '../../../domain/disclosure.ts'
import { allowed } from '../../../domain/thrown.ts'
import { listAllRequests } from '../../../store/papers/disclosure-list.ts'
import { listFile, listKinds } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { words as changeWords } from './change-words.ts'
import { words } from './words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** Every request that the body has received, and how long each has taken. Who asked does not go along. */
export const get = page(FileParams, noQuery, async (at) => {
  const requests = await listAllRequests(at.db, allowed(readsRequestsOf(at.actor)))
  const t = words(at.language)
  const rows = requests.map(({ number, wanted, receivedOn, documents, answer, closing }) => {
    const answered = answer?.on ?? ''
    const days = String(daysTaken(receivedOn, answer?.on ?? closing?.on ?? at.today))
    const closed = closing === null ? '' : changeWords(at.language).closed.on[closing.as](closing.on)
    return [number, wanted, receivedOn, String(documents), answered, closed, days]
  })
  const heads = [t.number, t.wanted, t.received, t.documents, t.answered, t.closedAs, t.days]
  return listFile(t.file, at.params.kind, [heads, ...rows])
})
