import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { processSvg } from '../../../process/picture/svg.ts'
import { findRulebook } from '../../../store/bodies/rulebook-version.ts'
import { packed } from '../../answers/packed.ts'
import { type Endpoint, publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'

const PictureParams = z.object({ rulebook: z.string().max(80) })

const drawn = publicPage(PictureParams, noQuery, async ({ db, language, params }) => {
  const rulebook = await findRulebook(db, params.rulebook)
  if (rulebook === null) throw new NotFound()
  // A session may remember the language, which the address then does not say: no cache that others share.
  return new Response(processSvg(rulebook, language), {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'private, max-age=600' },
  })
})

/** The process as drawn from a rulebook, one that comes along or one that a body has made of it. */
export const get: Endpoint = async (c) => packed(c, await drawn(c))
