import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { listFile, listKinds } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { eventTitle } from '../event-words.ts'
import { eventOf, isHidden, loadJournal } from './journal.tsx'
import { whoConfirmed } from './who-confirmed.ts'
import { words } from './words.ts'

const FileParams = CaseParams.extend({ kind: z.enum(listKinds) })

/** The journal to work with elsewhere, with the check value of each event. */
export const get = page(FileParams, noQuery, async (at) => {
  const { partnership, rulebook, titleOf, events } = await loadJournal(at)
  const t = words(at.language)
  const rows = events.map((event) => [
    String(event.seq),
    event.on,
    inLanguage(eventTitle(rulebook, eventOf(event)), at.language),
    isHidden(at, partnership, event) ? '' : whoConfirmed({ rulebook, language: at.language, titleOf }, event),
    event.recordedAt,
    event.hash,
  ])
  const heads = [t.seq, t.day, t.what, t.who, t.recorded, t.hash]
  return listFile(`${partnership.number}-${t.file}`, at.params.kind, [heads, ...rows])
})
