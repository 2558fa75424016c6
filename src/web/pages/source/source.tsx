import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { words } from './words.ts'

export const get = publicPage(noParams, noQuery, (at) => {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <p>{t.licence}</p>
      <p>{t.ask}</p>
      <p>{t.font}</p>
    </Page>
  )
})
