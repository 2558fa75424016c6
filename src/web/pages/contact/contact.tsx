import type { Child } from 'hono/jsx'
import { listPublicBodies } from '../../../store/bodies/public-body.ts'
import { firstMeeting } from '../../first-meeting.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Section } from '../../parts/heading.tsx'
import { Contacts } from '../accessibility/contacts.tsx'
import { words } from './words.ts'

/** Whom to turn to, by what it is about. */
export const get = informationPage(noParams, noQuery, async (at) => {
  const bodies = await listPublicBodies(at.db)
  const t = words(at.language)
  const { within } = await firstMeeting(at)
  return (
    <Page at={at} title={t.title} lead={t.lead}>
      <About {...t.documents} id="handlingar" href={at.to.askForDocument()} />
      <About {...t.diary} id="diariet" href={at.to.openRegistry()} />
      <About {...t.other} id="forvaltningen">
        <Contacts bodies={bodies} none={t.noAddress} registrar={t.registrar} />
      </About>
      <About {...t.case} id="arende" href={at.actor === null ? at.to.signIn() : at.to.mine()} />
      <About {...t.idea} text={t.idea.text(within)} id="ide" href={at.to.initiative()} />
      <About {...t.access} id="tillganglighet" href={at.to.accessibility()} />
      <About {...t.register} id="registret" href={at.to.register()} />
      <About {...t.security} id="sakerhet" href="/.well-known/security.txt" />
    </Page>
  )
})

type AboutProps = {
  id: string
  title: string
  text: string
  href?: string
  action?: string
  children?: Child
}

function About({ id, title, text, href, action, children }: AboutProps) {
  return (
    <Section title={title} id={id}>
      <p>
        {text} {href !== undefined && <a href={href}>{action}</a>}
      </p>
      {children}
    </Section>
  )
}
