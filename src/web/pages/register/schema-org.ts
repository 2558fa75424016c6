import type { RegisterParty, RegisterRecord } from '../../../domain/register.ts'
import { inLanguage } from '../../../domain/text.ts'
import type { Visit } from '../../visit.ts'
import { nameOf } from './naming.ts'
import { words } from './words.ts'

const publicKinds = ['municipality', 'region', 'board', 'boards', 'administration', 'department']

/** A partnership in schema.org's words: a project with the parties as members. */
export function dataOf(at: Visit, one: RegisterRecord): Record<string, unknown> {
  const [first] = one.periods
  const last = one.periods.at(-1)
  return {
    '@context': 'https://schema.org',
    '@type': 'Project',
    '@id': new URL(`/register/${one.id}`, at.origin).href,
    name: nameOf(one, words(at.language)),
    description: inLanguage(one.summary, at.language),
    foundingDate: first?.from,
    ...(last?.to ? { dissolutionDate: last.to } : {}),
    areaServed: {
      '@type': 'AdministrativeArea',
      name: one.municipality.name,
      identifier: one.municipality.code,
    },
    member: one.parties.map(organisationData),
    license: 'https://creativecommons.org/publicdomain/zero/1.0/',
  }
}

function organisationData({
  name,
  kind,
  organisationNumber,
  partOf,
}: RegisterParty): Record<string, unknown> {
  const isPublic = kind !== null && publicKinds.includes(kind)
  return {
    '@type': isPublic ? 'GovernmentOrganization' : 'Organization',
    name,
    ...(organisationNumber === null ? {} : { identifier: organisationNumber }),
    ...(partOf === null ? {} : { parentOrganization: { '@type': 'Organization', name: partOf } }),
  }
}
