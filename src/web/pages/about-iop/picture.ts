import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'

const PictureParams = z.object({ rulebook: z.string().regex(/^[a-z0-9-]{1,40}$/) })

/** The process as drawn from a rulebook. */
export const get = publicPage(PictureParams, noQuery, async ({ params }) => {
  const svg = await readFile(pictureFile(params.rulebook)).catch(() => null)
  if (svg === null) throw new NotFound()
  return new Response(svg, {
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' },
  })
})

export function pictureFile(rulebook: string): URL {
  return new URL(`../../../../docs/process/${rulebook}.svg`, import.meta.url)
}
