import { z } from 'zod'
import { type FirstMeeting, firstMeeting, toldWithin } from '../../first-meeting.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noQuery } from '../../params.ts'
import { Section } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'
import { type GuidePart, guideNames, isOpenTo, places } from './guides.ts'
import { words } from './words.ts'

const GuideParams = z.object({ guide: z.enum(guideNames) })

/** How one kind of reader works here, in the order that it is done. */
export const get = informationPage(GuideParams, noQuery, async (at) => {
  const first = await firstMeeting(at)
  const t = words(at.language)
  const { title, lead, parts } = t.guides[at.params.guide]
  return (
    <Page at={at} title={title} lead={lead}>
      <nav aria-label={t.contents}>
        <ul>
          {parts.map((part, index) => (
            <li>
              <a href={`#del-${index + 1}`}>{part.title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map((part, index) => (
        <Part at={at} part={part} first={first} id={`del-${index + 1}`} />
      ))}
      <p>
        <a href={at.to.help()}>{t.back}</a>
      </p>
    </Page>
  )
})

type PartProps = { at: Visit; part: GuidePart; first: FirstMeeting; id: string }

function Part({ at, part, first, id }: PartProps) {
  const { title, lines = [], steps = [], links = [] } = part
  return (
    <Section title={title} id={id}>
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
      {links.length > 0 && (
        <p>
          {links.map(([place, text], index) => (
            <>
              {index > 0 && ' · '}
              {isOpenTo(place, at.actor) ? (
                <a href={places[place](at.to)}>{text}</a>
              ) : (
                <span class="quiet">{words(at.language).notYours(text)}</span>
              )}
            </>
          ))}
        </p>
      )}
    </Section>
  )
}
