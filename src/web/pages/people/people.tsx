import { keepsPeopleOf } from '../../../domain/permissions/permissions-settings.ts'
import { addDays } from '../../../kernel/plain-date.ts'
import { getPublicBody } from '../../../store/bodies/public-body.ts'
import { type BodyMember, listBodyMembers } from '../../../store/people/body-member.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { rolesOf } from '../../layout/words.ts'
import { noParams, noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Day } from '../../parts/date-words.tsx'
import { Details } from '../../parts/details.tsx'
import { EmailLink } from '../../parts/email-link.tsx'
import { Section } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { type Column, Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import { readBody, whenOf } from './load.ts'
import { words } from './words.ts'

/** Who has which role in the body: those of today, those to come and those who have left. */
export const get = page(noParams, noQuery, async (at) => {
  const bodyId = readBody(at)
  const [body, members] = await Promise.all([getPublicBody(at.db, bodyId), listBodyMembers(at.db, bodyId)])
  const t = words(at.language)
  const mayKeep = keepsPeopleOf(at.actor) !== null
  const now = members.filter((member) => whenOf(member, at.today) === 'now')
  const coming = members.filter((member) => whenOf(member, at.today) === 'coming')
  const past = members.filter((member) => whenOf(member, at.today) === 'past')
  return (
    <Page at={at} title={t.title} lead={t.lead(body.name)} width="wide">
      {mayKeep ? (
        <Actions>
          <ButtonLink href={at.to.administration('personer', 'nytt')}>{t.give}</ButtonLink>
        </Actions>
      ) : (
        <p>{t.readsOnly}</p>
      )}
      <Section title={t.now} id="nu">
        <Table caption={t.now} captionHidden columns={columnsFor(at, mayKeep)} rows={now} />
        <p>{t.access}</p>
        <ListFiles words={t.download} href={(kind) => at.to.administration('personer', 'fil', kind)} />
      </Section>
      {coming.length > 0 && (
        <Section title={t.coming} id="senare">
          <Table caption={t.coming} captionHidden columns={columnsFor(at, mayKeep)} rows={coming} />
        </Section>
      )}
      {past.length > 0 && (
        <Details summary={t.past(past.length)}>
          <Table caption={t.past(past.length)} captionHidden columns={columnsFor(at, false)} rows={past} />
        </Details>
      )}
    </Page>
  )
})

function columnsFor(at: SignedIn, mayEnd: boolean): Column<BodyMember>[] {
  const t = words(at.language)
  const roles = rolesOf(at.actor.acting, at.language)
  const columns: Column<BodyMember>[] = [
    { title: t.name, cell: ({ name }) => name },
    { title: t.role, cell: ({ role }) => roles[role] },
    { title: t.unit, cell: ({ unitName }) => unitName ?? '–' },
    { title: t.email, cell: ({ email }) => (email === null ? '–' : <EmailLink email={email} />) },
    { title: t.from, cell: ({ from }) => <Day day={from} /> },
    { title: t.until, cell: (member) => <LastDay {...member} /> },
    { title: t.givenBy, cell: ({ appointedByName }) => appointedByName ?? t.setUp },
  ]
  if (!mayEnd) return columns
  const end: Column<BodyMember> = {
    title: t.change,
    cell: ({ id, name, role }) => (
      <a href={at.to.administration('personer', id)} aria-label={t.endOf(name, roles[role])}>
        {t.change}
      </a>
    ),
  }
  return [...columns, end]
}

/** An assignment that ended on its first day held no whole day. */
function LastDay({ from, until }: BodyMember) {
  if (until === null) return '–'
  return <Day day={until > from ? addDays(until, -1) : from} />
}
