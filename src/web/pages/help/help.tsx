import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Section } from '../../parts/heading.tsx'
import { guideNames } from './guides.ts'
import { words } from './words.ts'

/** The way in to the guides: who are you? And what is alike for all. */
export const get = informationPage(noParams, noQuery, (at) => {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <Section title={t.who} id="vem">
        <ul>
          {guideNames.map((name) => (
            <li>
              <a href={at.to.help(name)}>{t.guides[name].title}</a>: {t.guides[name].lead}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.alike} id="lika">
        <dl>
          {t.everywhere.map(([what, means]) => (
            <div>
              <dt>
                <strong>{what}</strong>
              </dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={t.stuck} id="fast">
        <ul>
          {t.whenStuck.map(([problem, answer]) => (
            <li>
              <strong>{problem}</strong> {answer}
            </li>
          ))}
        </ul>
        <p>
          <a href={at.to.contact()}>{t.toContact}</a>
        </p>
      </Section>
    </Page>
  )
})
