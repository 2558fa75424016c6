import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { countParties } from '../../../../store/register/register-parties.ts'
import { blank } from '../../../form/form.ts'
import { Page } from '../../../layout/page.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Pagination } from '../../../parts/pagination.tsx'
import type { Visit } from '../../../visit.ts'
import { askedFor, filterIn, RegisterQuery } from '../query.ts'
import { registerPage } from '../register-page.ts'
import { Carried } from '../search-form.tsx'
import { words } from './words.ts'

const perPage = 50
const sides = { offentlig: 'publicParty', ideburen: 'ideaBasedParty' } as const

const SideParams = z.object({ side: z.enum(['offentlig', 'ideburen']) })
const PartiesQuery = RegisterQuery.extend({ namn: z.string().trim().max(200).catch('') })

type At = Visit<z.output<typeof SideParams>, z.output<typeof PartiesQuery>>

/** Every party on one side of what has been chosen: the short list beside the matches only has those with most. */
export const get = registerPage(SideParams, PartiesQuery, async (at) => {
  const { side } = at.params
  const { namn: text, sida } = at.query
  const paging = { limit: perPage, offset: (sida - 1) * perPage }
  const filter = filterIn(at.query, at.today)
  const { total, parties } = await countParties(at.db, filter, { side: sides[side], text, ...paging })
  const pages = Math.max(1, Math.ceil(total / perPage))
  const t = words(at.language)
  return (
    <Page at={at} title={t.titles[side]} lead={t.lead}>
      <SearchNames at={at} />
      <p role="status">{t.found(total)}</p>
      {parties.length === 0 && <p>{t.none}</p>}
      <ul>
        {parties.map(({ code, name, count }) => (
          <li>
            <a href={at.to.register({ ...askedFor(at.query), [side]: code })} rel="nofollow">
              {inLanguage(name, at.language)}
            </a>{' '}
            <span class="quiet">({count})</span>
          </li>
        ))}
      </ul>
      <Pagination at={at} page={Math.min(sida, pages)} pages={pages} />
      <p>
        <a href={at.to.register(askedFor(at.query))}>{t.back}</a>
      </p>
    </Page>
  )
})

function SearchNames({ at }: { at: At }) {
  const t = words(at.language)
  const [action = ''] = at.to.register({}, 'part', at.params.side).split('?')
  return (
    <search>
      <form class="register-search" method="get" action={action}>
        <Carried at={at} query={askedFor(at.query)} />
        <TextField entry={blank} name="namn" label={t.search} type="search" value={at.query.namn} />
        <Actions>
          <Button>{t.show}</Button>
        </Actions>
      </form>
    </search>
  )
}
