import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { listRegisterCodes } from '../../../../store/register/register-code.ts'
import { Page } from '../../../layout/page.tsx'
import { SubsetView, subset } from '../parts/subset.tsx'
import { PageQuery } from '../query.ts'
import { registerPage } from '../register-page.ts'
import { words } from './words.ts'

const AreaParams = z.object({ code: z.string().regex(/^[a-z0-9-]{1,100}$/) })

/** An area or a theme: all partnerships about it. */
export const get = registerPage(AreaParams, PageQuery, async (at) => {
  const { code } = at.params
  const codes = await listRegisterCodes(at.db)
  const area = codes.find((one) => ['category', 'theme'].includes(one.kind) && one.code === code)
  if (area === undefined) throw new NotFound()
  const t = words(at.language)
  const found = await subset(at, { today: at.today, area: code })
  return (
    <Page at={at} title={inLanguage(area.label, at.language)} lead={t.lead} share={{ description: t.lead }}>
      <SubsetView
        at={at}
        found={found}
        facets={['status', 'municipality', 'targetGroup', 'ideaBasedParty']}
        search={at.to.register({ omrade: code })}
      />
      <p class="quiet">{t.ours}</p>
    </Page>
  )
})
