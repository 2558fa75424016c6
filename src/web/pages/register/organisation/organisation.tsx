import { canJoinOrganisations } from '../../../../domain/permissions/permissions-register.ts'
import type { RegisterFilter } from '../../../../domain/register.ts'
import { NotFound } from '../../../../domain/thrown.ts'
import { formatOrganisationNumber, parseOrganisationNumber } from '../../../../kernel/organisation-number.ts'
import {
  findRegisterOrganisation,
  listNames,
  type RegisterOrganisation,
} from '../../../../store/register/register-organisation.ts'
import { Page } from '../../../layout/page.tsx'
import { Facts } from '../../../parts/facts.tsx'
import type { Visit } from '../../../visit.ts'
import { SubsetView, subset } from '../parts/subset.tsx'
import { PageQuery } from '../query.ts'
import { registerPage } from '../register-page.ts'
import { OrganisationParams } from './params.ts'
import { JoinedNames } from './separate.tsx'
import { words } from './words.ts'

/** An organisation: what it is called, and every partnership it takes part in. */
export const get = registerPage(OrganisationParams, PageQuery, async (at) => {
  const organisation = await findRegisterOrganisation(at.db, at.params.slug)
  if (organisation === null) throw new NotFound()
  if (organisation.joinedInto !== null)
    return movedTo(at.to.register({}, 'organisation', organisation.joinedInto))
  const names = await listNames(at.db, organisation.n)
  const side = organisation.side === 'public' ? 'publicParty' : 'ideaBasedParty'
  const filter: RegisterFilter = { today: at.today, [side]: organisation.slug }
  const found = await subset(at, filter)
  const t = words(at.language)
  return (
    <Page at={at} title={organisation.name} lead={t.lead} share={{ description: t.share(organisation.name) }}>
      <About at={at} organisation={organisation} names={names} />
      <SubsetView
        at={at}
        found={found}
        facets={['municipality', 'area', side === 'publicParty' ? 'ideaBasedParty' : 'publicParty', 'status']}
        search={at.to.register({ [side === 'publicParty' ? 'offentlig' : 'ideburen']: organisation.slug })}
      />
      {at.actor !== null && canJoinOrganisations(at.actor) && <JoinedNames at={at} names={names} />}
    </Page>
  )
})

type AboutProps = { at: Visit; organisation: RegisterOrganisation; names: readonly RegisterOrganisation[] }

function About({ at, organisation: { kind, partOf, number, side }, names }: AboutProps) {
  const t = words(at.language)
  const read = number === null ? null : parseOrganisationNumber(number)
  return (
    <Facts
      facts={[
        [t.kind, t.kinds[kind ?? ''] ?? t.sides[side]],
        ...(partOf === null ? [] : [[t.partOf, partOf] as const]),
        [t.number, read?.ok ? formatOrganisationNumber(read.value) : t.notStated],
        ...(names.length === 0 ? [] : [[t.alsoCalled, names.map(({ name }) => name).join(', ')] as const]),
      ]}
    />
  )
}

/** The old address goes on leading here, as long as the names stay joined. */
function movedTo(address: string): Response {
  return new Response(null, { status: 302, headers: { location: address } })
}
