import { z } from 'zod'
import { roles } from '../../domain/roles.ts'

/** Words that are there, not an empty string. */
export const filled = z.string().trim().min(1)

/** A text in both languages: a rulebook is complete only when both are written. */
export const bilingual = z.strictObject({ sv: filled, en: filled })

/** An id of our own: small letters, digits and hyphens or camelCase. */
export const ownId = z.string().regex(/^[a-z][A-Za-z0-9-]*$/, 'id')

/** A state: capitals and underscores, as in the process picture. */
export const stateId = z.string().regex(/^[A-Z][A-Z_]*$/, 'state')

/** The paragraph that a rule rests on: "avsnitt 2.1.1", or "förslag" where the product proposes it. */
export const sourceRef = filled.describe('Paragrafen som regeln vilar på, t.ex. "avsnitt 2.1.1".')

/** Who may do something: a role of the product, the board itself, or the system. */
export const roleIds = [...roles, 'board', 'system'] as const
export const roleId = z.enum(roleIds)

/** A day written YYYY-MM-DD. */
export const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'day')

/** The kinds of board case. */
export const boardCaseKinds = ['sign', 'followUp', 'finalReport', 'earlyEnd', 'bridging'] as const
export const boardCaseKind = z.enum(boardCaseKinds)

/** The kinds of track that a case runs on: agreement rounds, and one per board case. */
export const trackKinds = ['round', ...boardCaseKinds] as const
export const trackKind = z.enum(trackKinds)
export type BoardCaseKind = (typeof boardCaseKinds)[number]
export type TrackKind = (typeof trackKinds)[number]
export type RoleId = (typeof roleIds)[number]
