import { z } from 'zod'
import { canDrawSample } from '../../../domain/permissions/permissions-overview.ts'
import { inLanguage } from '../../../domain/text.ts'
import { NotAllowed } from '../../../domain/thrown.ts'
import { stateOf } from '../../../process/rulebook/lookup.ts'
import { getRulebooks } from '../../../store/bodies/rulebook-version.ts'
import { drawSample, type Sampled } from '../../../store/lists/sample.ts'
import type { SignedIn } from '../../visit.ts'

export const sampleSizes = [5, 10, 25, 50, 100] as const

/** `?antal=10&ord=revision+2027&ikraft=ja`: nothing is drawn without a word. */
export const SampleQuery = z.object({
  antal: z.coerce
    .number()
    .pipe(z.union(sampleSizes.map((size) => z.literal(size))))
    .catch(10),
  ord: z.string().trim().max(100).catch(''),
  ikraft: z.enum(['', 'ja']).catch(''),
})

export type SampleAt<Params = unknown> = SignedIn<Params, z.infer<typeof SampleQuery>>
export type Drawn = Sampled & { state: string }

/** The cases that the word draws, with their state in words; null before there is a word. */
export async function draw(at: SampleAt): Promise<readonly Drawn[] | null> {
  if (!canDrawSample(at.actor)) throw new NotAllowed()
  const { ord, antal, ikraft } = at.query
  if (ord === '') return null
  const drawn = await drawSample(at.db, at.actor, { seed: ord, size: antal, inForce: ikraft === 'ja' })
  const rulebooks = await getRulebooks(
    at.db,
    drawn.map(({ rulebook }) => rulebook),
  )
  return drawn.map((one) => ({
    ...one,
    state: inLanguage(stateOf(rulebooks(one.rulebook), one.status).label, at.language),
  }))
}
