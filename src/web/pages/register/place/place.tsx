import { z } from 'zod'
import { NotFound } from '../../../../domain/thrown.ts'
import { municipalityCodes, municipalityName } from '../../../../store/case/municipalities.ts'
import { Page } from '../../../layout/page.tsx'
import { SubsetView, subset } from '../parts/subset.tsx'
import { PageQuery } from '../query.ts'
import { registerPage } from '../register-page.ts'
import { words } from './words.ts'

const PlaceParams = z.object({ code: z.string().regex(/^\d{4}$/) })

/** A municipality: all that the register knows of there. */
export const get = registerPage(PlaceParams, PageQuery, async (at) => {
  const { code } = at.params
  const found = await subset(at, { today: at.today, municipality: code })
  if (found.counts.total === 0 && !municipalityCodes().includes(code)) throw new NotFound()
  const t = words(at.language)
  const name = found.records[0]?.municipality.name ?? municipalityName(code)
  return (
    <Page at={at} title={t.title(name)} lead={t.lead} share={{ description: t.lead }}>
      <SubsetView
        at={at}
        found={found}
        facets={['status', 'area', 'ideaBasedParty', 'publicParty']}
        search={at.to.register({ kommun: code })}
      />
      <p class="quiet">{t.coverage}</p>
    </Page>
  )
})
