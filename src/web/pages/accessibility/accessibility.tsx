import { listPublicBodies } from '../../../store/public-body.ts'
import { publicPage } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Section } from '../../parts/heading.tsx'
import { Contacts } from './contacts.tsx'
import { words } from './words.ts'

/** What the software does for accessibility, and whom to tell. The municipality's own statement is another matter. */
export const get = publicPage(noParams, noQuery, async (at) => {
  const bodies = await listPublicBodies(at.db)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <Section title={t.status} id="vad">
        <p>{t.statusText}</p>
      </Section>
      <Section title={t.works} id="gjorda">
        <Points points={t.worksPoints} />
      </Section>
      <Section title={t.tested} id="provade">
        <p>{t.testedText}</p>
      </Section>
      <Section title={t.known} id="brister">
        <Points points={t.knownPoints} />
      </Section>
      <Section title={t.report} id="anmal">
        <p>{t.reportText}</p>
        <Contacts bodies={bodies} none={t.noAddress} />
        <p>{t.supervision}</p>
      </Section>
    </Page>
  )
})

function Points({ points }: { points: readonly string[] }) {
  return (
    <ul>
      {points.map((point) => (
        <li>{point}</li>
      ))}
    </ul>
  )
}
