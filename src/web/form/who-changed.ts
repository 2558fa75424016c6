import { z } from 'zod'
import { changersSince } from '../../store/case/changers.ts'
import { isSignedIn, type Visit } from '../visit.ts'
import type { FormFields } from './form.ts'

const OfCase = z.object({ number: z.string() })
const Read = z.object({
  lastSeq: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number),
})

/** The sentence for what was changed after the page was read: by whoever saves now, in another tab, by others, or by nobody knows whom. */
export async function whoChanged(
  at: Visit,
  fields: FormFields,
): Promise<'changedMeanwhile' | 'changedMeanwhileByYou' | 'changedMeanwhileBySome'> {
  const of = OfCase.safeParse(at.params)
  const read = Read.safeParse(fields)
  if (!isSignedIn(at) || !of.success || !read.success) return 'changedMeanwhileBySome'
  const changers = await changersSince(at.db, of.data.number, read.data.lastSeq)
  if (changers.length === 0) return 'changedMeanwhileBySome'
  return changers.every((id) => id === at.actor.personId) ? 'changedMeanwhileByYou' : 'changedMeanwhile'
}
