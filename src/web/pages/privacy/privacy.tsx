import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Section } from '../../parts/heading.tsx'
import { Tag } from '../../parts/tag.tsx'
import { Contacts } from '../accessibility/contacts.tsx'
import { words } from './words.ts'

/** What is kept about people, and whom to ask. What no lawyer has checked says so. */
export const get = informationPage(noParams, noQuery, async (at) => {
  const bodies = await listPublicBodies(at.db)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      {t.parts.map(({ title, text, unverified }, index) => (
        <Section title={title} id={`del-${index + 1}`}>
          <p>{text}</p>
          {unverified && (
            <p>
              <Tag mood="soon">{t.unverified}</Tag>
            </p>
          )}
        </Section>
      ))}
      <Section title={t.rights} id="rattigheter">
        <p>{t.rightsText}</p>
        <p>
          <Tag mood="soon">{t.unverified}</Tag>
        </p>
        <Contacts bodies={bodies} none={t.noAddress} />
      </Section>
    </Page>
  )
})
