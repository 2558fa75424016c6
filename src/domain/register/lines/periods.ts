import { z } from 'zod'
import { isPartialDate } from '../../../kernel/partial-date.ts'
import { parsePlainDate } from '../../../kernel/plain-date.ts'
import type { RegisterPeriod } from '../../register.ts'
import { called, filled, inSwedish, isInOurTime, type Lines, orNothing } from './lines.ts'

const kinds = {
  original: ['första', 'first'],
  continuation: ['fortsättning', 'continuation'],
  extension: ['förlängning', 'extension'],
  renegotiation: ['ny', 'new'],
  activeInYear: ['fanns', 'existed'],
} as const

/** "2021–2023", "2021-05 – 2023-12-31", "2024 –" where it has no end, or one year alone. */
const time = z.string().transform((written, context) => {
  const [from = '', to, more] = written.split(/\s*–\s*|\s+-\s+|\s+-$/)
  const last = to === undefined ? from : to === '' ? null : to
  if (
    more === undefined &&
    isPartialDate(from) &&
    isInOurTime(from) &&
    (last === null || (isPartialDate(last) && isInOurTime(last) && last >= from.slice(0, last.length)))
  )
    return { from, to: last }
  context.addIssue('no time')
  return z.NEVER
})

const parts = z.object({
  time,
  kind: called(kinds),
  note: orNothing(filled(600)),
  decidedOn: orNothing(
    z.string().refine((written) => parsePlainDate(written) !== null && isInOurTime(written)),
  ),
  paragraph: orNothing(filled(100)),
  registryNumber: orNothing(filled(100)),
})

/** The chain of agreements: time; kind; note; decided on; paragraph; registry number. */
export const periodLines: Lines<RegisterPeriod, typeof parts.shape> = {
  parts,
  write: ({ from, to, kind, note, decision }) => [
    from === to ? from : `${from} – ${to ?? ''}`.trim(),
    kinds[kind][0],
    note?.sv ?? null,
    ...[decision?.on ?? null, decision?.paragraph ?? null, decision?.registryNumber ?? null],
  ],
  make: ({ time: { from, to }, kind, note, decidedOn, paragraph, registryNumber }, before) => {
    const known = before.find((period) => period.from === from || period.to === to)
    const url = known?.decision?.url ?? null
    const isDecided = [decidedOn, paragraph, registryNumber, url].some((said) => said !== null)
    return {
      ...{ kind, from, to },
      note: note === null ? null : inSwedish(note, known?.note),
      decision: isDecided ? { on: decidedOn, paragraph, registryNumber, url } : null,
      oneYearReason: known?.oneYearReason ?? null,
    }
  },
}
