import type { FormFields } from '../../form/form.ts'
import { Page } from '../../layout/page.tsx'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import type { Visit } from '../../visit.ts'
import { SignedOut } from './signed-out.tsx'
import { words } from './words.ts'

export function notFoundPage(at: Visit) {
  const t = words(at.language)
  return (
    <Page at={at} title={t.notFound.title} lead={t.notFound.lead}>
      <p>{t.notFound.what}</p>
      {at.actor !== null && at.actor.memberships.length > 1 && (
        <p>
          {t.notFound.other} <a href={at.to.actAs()}>{t.notFound.actAs}</a>
        </p>
      )}
      <Actions>
        <ButtonLink href={at.to.home()}>{t.toStart}</ButtonLink>
        {at.actor === null && (
          <ButtonLink href={at.to.signIn()} look="secondary">
            {t.signIn}
          </ButtonLink>
        )}
      </Actions>
    </Page>
  )
}

export function changedPage(at: Visit) {
  const { title, lead } = words(at.language).changed
  return <Page at={at} title={title} lead={lead} />
}

export function tooLargePage(at: Visit) {
  const { title, lead } = words(at.language).tooLarge
  return <Page at={at} title={title} lead={lead} />
}

export function brokenOffPage(at: Visit) {
  const { title, lead } = words(at.language).brokenOff
  return <Page at={at} title={title} lead={lead} />
}

export function noPaperPage(at: Visit) {
  const { title, lead } = words(at.language).noPaper
  return <Page at={at} title={title} lead={lead} />
}

export function noRoomPage(at: Visit) {
  const { title, lead } = words(at.language).noRoom
  return <Page at={at} title={title} lead={lead} />
}

export function tooManyPage(at: Visit, seconds: number) {
  const { title, lead } = words(at.language).tooMany
  return <Page at={at} title={title} lead={lead(seconds)} />
}

export function brokenPage(at: Visit, errorId: string) {
  const t = words(at.language)
  return (
    <Page at={at} title={t.broken.title} lead={t.broken.lead}>
      <p>{t.broken.id(errorId)}</p>
      <Actions>
        <ButtonLink href={at.to.home()}>{t.toStart}</ButtonLink>
      </Actions>
    </Page>
  )
}

export function notFromHerePage(at: Visit) {
  const { title, lead } = words(at.language).notFromHere
  return <Page at={at} title={title} lead={lead} />
}

/** The session ended while somebody wrote: the page holds the text until they are back. */
export function signedOutPage(at: Visit, typed: FormFields) {
  return <SignedOut at={at} written={typed} />
}
