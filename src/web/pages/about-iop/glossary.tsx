import { firstMeeting, toldWithin } from '../../first-meeting.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Facts } from '../../parts/facts.tsx'
import { Section } from '../../parts/heading.tsx'
import { glossaryWords } from './glossary-words.ts'

/** The words of a partnership, explained. */
export const get = informationPage(noParams, noQuery, async (at) => {
  const first = await firstMeeting(at)
  const t = glossaryWords(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      {t.groups.map(({ title, terms }, index) => (
        <Section title={title} id={`ord-${index + 1}`}>
          <Facts facts={terms.map(([term, what]) => [term, toldWithin(what, first)])} />
        </Section>
      ))}
      <p>
        <a href={at.to.aboutIop()}>{t.back}</a>
      </p>
    </Page>
  )
})
