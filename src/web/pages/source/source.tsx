import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { words } from './words.ts'

export const get = informationPage(noParams, noQuery, (at) => {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <p>{t.licence}</p>
      <p>{t.ask}</p>
      <p>{t.font}</p>
    </Page>
  )
})
