import { answerDay, canSeeReports } from '../../../domain/accessibility-report.ts'
import { dateInWords } from '../../../kernel/date-words.ts'
import { allOf } from '../../../kernel/word-list.ts'
import { listPublicBodies, type PublicBody } from '../../../store/bodies/public-body.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'
import { Contacts } from './contacts.tsx'
import { words } from './words.ts'

/** The accessibility statement that the law asks for: what is met, what is not, how to report it and whom to complain to. */
export const get = informationPage(noParams, noQuery, async (at) => {
  const bodies = await listPublicBodies(at.db)
  const t = words(at.language)
  const { status, known, works, tested, supervision } = t.sections
  return (
    <Page at={at} title={t.title} lead={t.lead(namesOf(bodies, at) || t.nobody)}>
      {at.actor !== null && canSeeReports(at.actor) && (
        <p>
          <a href={at.to.accessibility('anmalningar')}>{t.officials}</a>
        </p>
      )}
      <Section title={status.title} id="status">
        <Paragraphs text={status.text} />
      </Section>
      <Report at={at} bodies={bodies} />
      <Section title={known.title} id="brister">
        <p>{known.intro}</p>
        <Points points={known.points} />
        <p>{known.none}</p>
      </Section>
      <Section title={works.title} id="gjorda">
        <Points points={works.points} />
      </Section>
      <Section title={tested.title} id="provade">
        <Paragraphs text={tested.text} />
      </Section>
      <Section title={supervision.title} id="tillsyn">
        <p>
          {supervision.text} <a href="https://www.digg.se/">{supervision.link}</a>
        </p>
      </Section>
    </Page>
  )
})

function Report({ at, bodies }: { at: Visit; bodies: readonly PublicBody[] }) {
  const t = words(at.language).sections.report
  return (
    <Section title={t.title} id="anmal">
      <p>{t.text(dateInWords(answerDay(at.today), at.language))}</p>
      <Actions>
        <ButtonLink href={at.to.accessibility('anmalan')}>{t.action}</ButtonLink>
      </Actions>
      <p>{t.other}</p>
      <Contacts bodies={bodies} none={t.noAddress} />
    </Section>
  )
}

function namesOf(bodies: readonly PublicBody[], { language }: Visit): string {
  return allOf(
    bodies.map(({ name }) => name),
    language,
  )
}

function Paragraphs({ text }: { text: readonly string[] }) {
  return (
    <>
      {text.map((one) => (
        <p>{one}</p>
      ))}
    </>
  )
}

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  )
}
