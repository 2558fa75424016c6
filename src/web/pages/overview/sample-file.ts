import { z } from 'zod'
import type { ListCell } from '../../../documents/sheets/list-file.ts'
import type { Language } from '../../../domain/text.ts'
import { listFile, listKinds, wholeKronor } from '../../answers/list-file.ts'
import { page } from '../../handler.ts'
import { type Drawn, draw, SampleQuery } from './draw.ts'
import { latestInWords, words } from './sample-words.ts'

const FileParams = z.object({ kind: z.enum(listKinds) })

/** The sample to work with. Kronor are whole; what is less than one is in the agreement. */
export const get = page(FileParams, SampleQuery, async (at) => {
  const drawn = (await draw(at)) ?? []
  const t = words(at.language)
  return listFile(`${t.file}-${at.today}`, at.params.kind, [
    Object.values(t.columns),
    ...drawn.map((one) => rowOf(one, at.language)),
  ])
})

function rowOf(one: Drawn, language: Language): ListCell[] {
  return [
    one.number,
    one.registryNumber,
    one.title,
    one.partyNames,
    one.state,
    one.receivedOn,
    one.goals.join('; '),
    one.decision?.on ?? '',
    one.decision?.paragraph ?? '',
    one.latest === null ? '' : latestInWords(one.latest, language),
    one.latest?.on ?? '',
    one.latest?.paragraph ?? '',
    wholeKronor(one.publicMoney),
    wholeKronor(one.publicGiven),
    wholeKronor(one.partyMoney),
    wholeKronor(one.partyGiven),
    one.measured,
    one.followUps,
    one.documents,
  ]
}
