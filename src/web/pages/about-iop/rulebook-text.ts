import { z } from 'zod'
import { NotFound } from '../../../domain/thrown.ts'
import { rulebookNames, shippedRulebook } from '../../../store/bodies/rulebook-files.ts'
import { publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'

const TextParams = z.object({ rulebook: z.string().max(40) })

/** A whole rulebook that comes along, what it builds on included, in the form that it is written in (YAML). */
export const get = publicPage(TextParams, noQuery, async ({ params: { rulebook } }) => {
  if (!(await rulebookNames()).includes(rulebook)) throw new NotFound()
  const { stringify } = await import('yaml')
  const text = stringify(await shippedRulebook(rulebook), { lineWidth: 120, aliasDuplicateObjects: false })
  return new Response(text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `inline; filename="${rulebook}.yaml"`,
      'cache-control': 'public, max-age=3600',
    },
  })
})
