import { NotFound } from '../../../domain/thrown.ts'
import { findRulebook } from '../../../store/bodies/rulebook-version.ts'
import { publicPage } from '../../handler.ts'
import { noQuery } from '../../params.ts'
import { RulebookParams } from './rulebook-page.tsx'

/** A whole rulebook, what it builds on included, in the form that it is written in (YAML). */
export const get = publicPage(RulebookParams, noQuery, async ({ db, params: { rulebook: name } }) => {
  const rulebook = await findRulebook(db, name)
  if (rulebook === null) throw new NotFound()
  const { stringify } = await import('yaml')
  const text = stringify(rulebook, { lineWidth: 120, aliasDuplicateObjects: false })
  return new Response(text, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `inline; filename="${name}.yaml"`,
      'cache-control': 'public, max-age=3600',
    },
  })
})
