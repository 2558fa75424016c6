import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import { firstMeeting } from '../../first-meeting.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { ButtonLink } from '../../parts/button.tsx'
import { Section } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'
import { Bring, Compare, Questions, Sources } from './answers.tsx'
import { Conditions } from './conditions.tsx'
import { Process } from './process.tsx'
import { words } from './words.ts'

const AboutQuery = z.object({ namnd: z.string().catch('') })

/** What an IOP is, for associations, officials and elected representatives, with the conditions of one body. */
export const get = informationPage(noParams, AboutQuery, async (at) => {
  const bodies = await listPublicBodies(at.db)
  const body = bodies.find(({ key }) => key === at.query.namnd) ?? bodies[0] ?? null
  const first = await firstMeeting(at, body)
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <Easier at={at} />
      <Contents at={at} />
      <Points {...t.inShort} id="kort" />
      <p>{t.inShort.law}</p>
      <Points {...t.party} id="forening">
        <ButtonLink href={at.to.initiative()}>{t.party.action}</ButtonLink>
      </Points>
      <Points {...t.official} id="forvaltning">
        <a href="#jamfor">{t.official.action}</a>
      </Points>
      <Points {...t.politician} id="fortroendevald" />
      <Conditions at={at} body={body} others={bodies.filter((one) => one !== body)} />
      <Process at={at} body={body} first={first} />
      <Compare at={at} />
      <Bring at={at} />
      <Questions at={at} first={first} />
      <Sources at={at} />
    </Page>
  )
})

function Easier({ at }: { at: Visit }) {
  const t = words(at.language).easier
  return (
    <p>
      <a href={at.to.aboutIop('lattlast')}>{t.easy}</a> ·{' '}
      <a href={at.to.aboutIop('ordlista')}>{t.glossary}</a>
    </p>
  )
}

function Contents({ at }: { at: Visit }) {
  const t = words(at.language)
  const parts = {
    forening: t.party,
    forvaltning: t.official,
    fortroendevald: t.politician,
    villkor: t.conditions,
    process: t.process,
    jamfor: t.compare,
    underlag: t.bring,
    fragor: t.questions,
  }
  return (
    <nav aria-label={t.onThisPage}>
      <ul>
        {Object.entries(parts).map(([id, { title }]) => (
          <li>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type PointsProps = { id: string; title: string; intro?: string; points: readonly string[]; children?: Child }

function Points({ id, title, intro, points, children }: PointsProps) {
  return (
    <Section title={title} id={id}>
      {intro !== undefined && <p>{intro}</p>}
      <ul>
        {points.map((point) => (
          <li>{point}</li>
        ))}
      </ul>
      {children !== undefined && <p>{children}</p>}
    </Section>
  )
}
