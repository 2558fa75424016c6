import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Heading } from '../../parts/heading.tsx'
import { signInMinutes } from '../../session/send-link.ts'
import { words } from './words.ts'

/** The same for every address, known or not. */
export const get = publicPage(noParams, noQuery, (at) => {
  const t = words(at.language).sent
  return (
    <Page at={at} title={t.title} lead={t.lead(signInMinutes)}>
      <Heading>{t.nothing}</Heading>
      <ul class="ds-list">
        {t.tips.map((tip) => (
          <li>{tip}</li>
        ))}
      </ul>
      <p>
        <a href={at.to.signIn()}>{t.again}</a>
      </p>
    </Page>
  )
})
