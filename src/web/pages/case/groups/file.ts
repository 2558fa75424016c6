import { z } from 'zod'
import { listFile, listKinds } from '../../../answers/list-file.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { loadActivation } from '../activation/load.ts'
import { words as activationWords } from '../activation/words.ts'
import { words } from './words.ts'

const FileParams = CaseParams.extend({ kind: z.enum(listKinds) })

/** Everybody who sits or has sat in the groups, with function, mandate and days. */
export const get = page(FileParams, noQuery, async (at) => {
  const { file, members } = await loadActivation(at)
  const { number, parties } = file.partnership
  const [t, shared] = [words(at.language), activationWords(at.language)]
  const rows = members.map((member) => [
    ...[shared.kinds[member.group], member.name, member.function],
    parties.find(({ id }) => id === member.partyId)?.name ?? '',
    ...[member.mandate, member.convenes ? t.yes : '', member.from, member.until ?? ''],
  ])
  const heads = [
    t.group,
    shared.name,
    shared.function,
    t.party,
    shared.mandate,
    t.convenes,
    shared.since,
    t.ended,
  ]
  return listFile(`${number}-${t.fileName}`, at.params.kind, [heads, ...rows])
})
