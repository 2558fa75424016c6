import { firstMeeting } from '../../first-meeting.ts'
import { informationPage } from '../../information-page.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Heading } from '../../parts/heading.tsx'
import type { Visit } from '../../visit.ts'
import { words } from './words.ts'

/** The start page: what this is, and three doors. */
export const get = informationPage(noParams, noQuery, async (at) => {
  const t = words(at.language)
  const { within } = await firstMeeting(at)
  return (
    <Page at={at} title={t.browserTitle} heading={<Hero at={at} />} width="wide">
      <Doors at={at} within={within} />
      <Heading>{t.how}</Heading>
      <ol class="how">
        {t.steps.map(([name, what]) => (
          <li>
            <strong>{name}</strong> {what}
          </li>
        ))}
      </ol>
      <p>
        <a href={at.to.aboutIop()}>{t.more}</a> · <a href={at.to.chooser()}>{t.way}</a> ·{' '}
        <a href={at.to.planner()}>{t.plan}</a>
      </p>
    </Page>
  )
})

function Hero({ at }: { at: Visit }) {
  const t = words(at.language)
  return (
    <div class="hero">
      <h1 class="ds-heading title">{t.title}</h1>
      <p class="lead">{t.lead}</p>
    </div>
  )
}

function Doors({ at, within }: { at: Visit; within: string }) {
  const t = words(at.language)
  const signedIn = at.actor !== null
  return (
    <nav class="doors" aria-label={t.doors}>
      <Door {...t.idea} body={t.idea.body(within)} href={at.to.initiative()} />
      <Door
        {...t.partnership}
        action={signedIn ? t.partnership.actionSignedIn : t.partnership.action}
        href={signedIn ? at.to.mine() : at.to.signIn()}
      />
      <Door {...t.register} href={at.to.register()} />
    </nav>
  )
}

type DoorProps = { title: string; body: string; action: string; href: string }

function Door({ title, body, action, href }: DoorProps) {
  return (
    <div class="door">
      <h2 class="ds-heading" data-size="2xs">
        {title}
      </h2>
      <p>{body}</p>
      <p class="door-action">
        <a href={href}>{action}</a>
      </p>
    </div>
  )
}
