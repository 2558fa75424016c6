import type { Content } from '../../domain/body-setting.ts'
import { upperFirst } from '../../kernel/upper-first.ts'
import { type RoleId, roleIds } from './parts-schema.ts'
import type { Rulebook } from './rulebook-schema.ts'

// A body may call the roles of its rulebook something else. What a role is for and what it may do stays with the rulebook.

/** What a body calls its roles, as text: by role, the fields that are its own. Null where all are as in the rulebook. */
export type RoleNamesText = string | null | undefined

type Names = Partial<Record<RoleId, Content>>
type Role = Rulebook['roles'][RoleId]

const mostKept = 20
const made = new WeakMap<Rulebook, Map<string, Rulebook>>()

/** The roles that a public body may name: those of its own side, and its board. */
export function namedRoles({ roles }: Rulebook): RoleId[] {
  const others: readonly RoleId[] = ['partySignatory', 'partyRep', 'system']
  return roleIds.filter((role) => role in roles && !others.includes(role))
}

/** What the rulebook itself calls a role; null where it has no such role that a body may name. */
export function shippedRoleName(rulebook: Rulebook, about: string): Content | null {
  const role = namedRoles(rulebook).find((one) => one === about)
  const known = role && rulebook.roles[role]
  if (!known) return null
  const { label, definite } = known
  return { labelSv: label.sv, labelEn: label.en, definiteSv: definite.sv, definiteEn: definite.en }
}

/**
 * The rulebook in a body's names for its roles, in its labels and in its sentences. Templates stay as they are: parties that
 * write together are not to find other words there. Made once for the same names, so that what is reckoned from it can be
 * kept with it.
 */
export function inOwnRoleNames(rulebook: Rulebook, text: RoleNamesText): Rulebook {
  if (!text || text === '{}') return rulebook
  const kept = made.get(rulebook) ?? new Map<string, Rulebook>()
  made.set(rulebook, kept)
  const known = kept.get(text) ?? renamed(rulebook, JSON.parse(text))
  if (kept.size >= mostKept) kept.clear()
  kept.set(text, known)
  return known
}

function renamed(rulebook: Rulebook, names: Names): Rulebook {
  const { templates, memo, roles, ...rest } = rulebook
  const own = Object.fromEntries(
    Object.entries(roles).map(([id, role]) => [id, role && inOwnName(role, names[id as RoleId])]),
  )
  const inWords = { sv: replacing(roles, own, 'sv'), en: replacing(roles, own, 'en') }
  return { ...said(rest, inWords), roles: own, templates, ...(memo && { memo }) }
}

function inOwnName(role: NonNullable<Role>, name: Content = {}): NonNullable<Role> {
  const { label, definite } = role
  return {
    ...role,
    label: { sv: name.labelSv || label.sv, en: name.labelEn || label.en },
    definite: { sv: name.definiteSv || definite.sv, en: name.definiteEn || definite.en },
  }
}

type Roles = Rulebook['roles']
type InWords = Record<'sv' | 'en', (text: string) => string>

/** Puts the new names where a sentence has the old ones, also in the genitive and at its beginning. The longest goes first. */
function replacing(before: Roles, after: Roles, language: 'sv' | 'en'): (text: string) => string {
  const changed = Object.entries(before).flatMap(([id, role]) => {
    const [old, own] = [role?.definite[language], after[id as RoleId]?.definite[language]]
    return old && own && old !== own ? [[old, own] as const] : []
  })
  if (changed.length === 0) return (text) => text
  const nameOf = new Map(changed)
  const olds = changed.flatMap(([old]) => [old, upperFirst(old)]).sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${olds.map(plain).join('|')})(?=s?(?![\\p{L}\\p{N}]))`,
    'gu',
  )
  return (text) =>
    text.replace(pattern, (old) => nameOf.get(old) ?? upperFirst(nameOf.get(lower(old)) ?? old))
}

/** With nothing in it that means something in a pattern. */
function plain(text: string): string {
  return text.replace(/[\^$.*+?()[\]{}|/]/g, '\\$&')
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function said<T>(value: T, inWords: InWords): T
function said(value: unknown, inWords: InWords): unknown {
  if (Array.isArray(value)) return value.map((item) => said(item, inWords))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      typeof part === 'string' && (key === 'sv' || key === 'en') ? inWords[key](part) : said(part, inWords),
    ]),
  )
}
