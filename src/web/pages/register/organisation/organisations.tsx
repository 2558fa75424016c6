import { z } from 'zod'
import { canJoinOrganisations } from '../../../../domain/permissions/permissions-register.ts'
import { listRegisterOrganisations } from '../../../../store/register/register-organisation.ts'
import { blank } from '../../../form/form.ts'
import { Page } from '../../../layout/page.tsx'
import { noParams } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextField } from '../../../parts/fields.tsx'
import { Pagination } from '../../../parts/pagination.tsx'
import { RegisterQuery } from '../query.ts'
import { Ways } from '../register.tsx'
import { registerPage } from '../register-page.ts'
import { words } from './words.ts'

const perPage = 50
const OrganisationsQuery = RegisterQuery.pick({ sok: true, sida: true }).extend({
  lang: z.string().optional().catch(undefined),
})

/** All organisations that take part in a partnership, by name. */
export const get = registerPage(noParams, OrganisationsQuery, async (at) => {
  const { sok: text, sida } = at.query
  const asked = { text, limit: perPage, offset: (sida - 1) * perPage }
  const { total, organisations } = await listRegisterOrganisations(at.db, asked)
  const t = words(at.language)
  const [action = ''] = at.to.register({}, 'organisation').split('?')
  return (
    <Page at={at} title={t.listTitle} lead={t.listLead} share={{ description: t.listLead }}>
      <Ways at={at} />
      <search>
        <form class="register-search" method="get" action={action}>
          {at.session === null && at.language === 'en' && <input type="hidden" name="lang" value="en" />}
          <TextField entry={blank} name="sok" label={t.search} type="search" value={text} />
          <Actions>
            <Button>{t.show}</Button>
          </Actions>
        </form>
      </search>
      <p role="status">{t.found(total)}</p>
      <ul>
        {organisations.map(({ slug, name, partOf }) => (
          <li>
            <a href={at.to.register({}, 'organisation', slug)}>{name}</a>
            {partOf !== null && <span class="quiet">, {t.ofWhich(partOf)}</span>}
          </li>
        ))}
      </ul>
      <Pagination at={at} page={sida} pages={Math.max(1, Math.ceil(total / perPage))} />
      {at.actor !== null && canJoinOrganisations(at.actor) && (
        <p>
          <a href={at.to.register({}, 'organisationer')}>{t.toJoin}</a>
        </p>
      )}
    </Page>
  )
})
