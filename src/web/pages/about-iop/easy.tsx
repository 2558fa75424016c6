import { firstMeeting, toldWithin } from '../../first-meeting.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/heading.tsx'
import { easyWords } from './easy-words.ts'

/** What an IOP is, for whoever reads easy words best. */
export const get = informationPage(noParams, noQuery, async (at) => {
  const first = await firstMeeting(at)
  const t = easyWords(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      {t.parts.map(({ title, lines = [], steps = [] }, index) => (
        <Section title={title} id={`del-${index + 1}`}>
          {lines.map((line) => (
            <p>{line}</p>
          ))}
          {steps.length > 0 && (
            <ol>
              {steps.map((step) => (
                <li>{toldWithin(step, first)}</li>
              ))}
            </ol>
          )}
        </Section>
      ))}
      <Actions>
        <ButtonLink href={at.to.initiative()}>{t.idea}</ButtonLink>
        <ButtonLink href={at.to.contact()} look="secondary">
          {t.contact}
        </ButtonLink>
      </Actions>
      <p>
        <a href={at.to.aboutIop()}>{t.back}</a>
      </p>
    </Page>
  )
})
