/** Roles on the public side (domain: stadsdelsnämndens instruktion 1.5, and those the law needs). */
export const publicRoles = [
  'director',
  'adminHead',
  'staffUnit',
  'departmentHead',
  'unitHead',
  'deputyUnitHead',
  'coordinator',
  'legal',
  'registrar',
  'boardSecretary',
  'politician',
  'auditor',
  'admin',
] as const

/** Roles on the idea-based side. */
export const partyRoles = ['partySignatory', 'partyRep'] as const

export const roles = [...publicRoles, ...partyRoles] as const

export type PublicRole = (typeof publicRoles)[number]
export type PartyRole = (typeof partyRoles)[number]
export type Role = (typeof roles)[number]

/** The two equal sides of a partnership. */
export type Side = 'public' | 'party'

export function sideOf(role: Role): Side {
  return (partyRoles as readonly string[]).includes(role) ? 'party' : 'public'
}
