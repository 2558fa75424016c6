import type { SectionVersion } from '../../domain/agreement.ts'
import type { PartContents } from '../../domain/agreement-parts.ts'
import type { ContributionKind } from '../../domain/contribution.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import type { AgreementContent } from './agreement-sections.ts'
import type { SaidOfAgreement } from './brought-in.ts'

/** What a line of what was brought in is about, in the order that pages show them. */
export const lineGroups = [
  'said',
  'original',
  'party',
  'contribution',
  'cost',
  'payment',
  'goal',
  'indicator',
  'group',
  'statistic',
  'text',
] as const
export type LineGroup = (typeof lineGroups)[number]

export type LineValue = Readonly<Record<string, string | number | null | readonly string[]>>

/** One thing that was brought in. No two have the same group and key. Amounts are öre, days are ISO, a text is its SHA-256. */
export type Line = { group: LineGroup; key: string; value: LineValue }

/** A line that says something else than before; null where it was not there, or is no more. */
export type ChangedLine = { group: LineGroup; key: string; before: LineValue | null; after: LineValue | null }

export type BroughtInContent = {
  said: SaidOfAgreement
  originals: readonly { name: string; sha256: string }[]
  content: Pick<AgreementContent, 'parties' | 'parts' | 'contributions' | 'costs' | 'payments'>
  /** What somebody has written, not what the template begins with. */
  texts: readonly SectionVersion[]
}

/** All that whoever confirms says yes to, line by line. */
export function linesOf({ said, originals, content, texts }: BroughtInContent): Line[] {
  const { parties, parts } = content
  return inOrder([
    ...Object.entries(said).map(([key, value]): Line => ({ group: 'said', key, value: { value } })),
    ...originals.map(({ name, sha256 }): Line => ({ group: 'original', key: sha256, value: { name } })),
    ...parties.map(
      ({ id, name, side, number }): Line => ({ group: 'party', key: id, value: { name, side, number } }),
    ),
    ...moneyLines(content),
    ...partLines(parts),
    ...texts.map(
      ({ section, text }): Line => ({ group: 'text', key: section, value: { sha256: digestOf(text) } }),
    ),
  ])
}

function moneyLines({ contributions, costs, payments }: BroughtInContent['content']): Line[] {
  return [
    ...contributions.map(({ party, year, kind, amount, hours, valuation }) =>
      contributionLine({ party: party.id, year, kind, amount, hours, valuation }),
    ),
    ...costs.map(({ party, year, line, form, amount, valuation }): Line => {
      const value = { party: party.id, year, line, form, amount, valuation }
      return { group: 'cost', key: [party.id, year, line, form].join(':'), value }
    }),
    ...paymentLines(payments),
  ]
}

export function contributionLine(
  value: LineValue & { party: string; year: number; kind: ContributionKind },
): Line {
  return { group: 'contribution', key: [value.party, value.year, value.kind].join(':'), value }
}

/** Several on the same day are counted, so that each has a key of its own. */
function paymentLines(payments: readonly LineValue[]): Line[] {
  return payments.map(({ party = null, on = null, amount = null }, index) => {
    const before = payments.slice(0, index).filter((one) => one.party === party && one.on === on)
    const key = [on, party, before.length + 1].join(':')
    return { group: 'payment', key, value: { party, on, amount } }
  })
}

/** The lines with the payments named and ordered by the days that they have now. */
export function withPayments(lines: readonly Line[]): Line[] {
  const payments = lines.filter(({ group }) => group === 'payment').map(({ value }) => value)
  const byDay = payments.toSorted((a, b) => (String(a.on) < String(b.on) ? -1 : 1))
  return inOrder([...lines.filter(({ group }) => group !== 'payment'), ...paymentLines(byDay)])
}

function partLines({ goals, groups, statistics }: PartContents): Line[] {
  const { steering, working, coordinator } = groups
  return [
    ...goals.flatMap(({ id, indicators, ...goal }): Line[] => [
      { group: 'goal', key: id, value: goal },
      ...indicators.map(({ id: own, ...indicator }): Line => {
        return { group: 'indicator', key: [id, own].join(':'), value: { goal: id, ...indicator } }
      }),
    ]),
    { group: 'group', key: 'steering', value: steering },
    { group: 'group', key: 'working', value: working },
    { group: 'group', key: 'coordinator', value: { members: coordinator } },
    ...statistics.map(({ id, ...value }): Line => ({ group: 'statistic', key: id, value })),
  ]
}

function inOrder(lines: readonly Line[]): Line[] {
  const place = ({ group }: Line) => lineGroups.indexOf(group)
  return lines.toSorted((a, b) => place(a) - place(b))
}

/** SHA-256 over what the lines say, in whatever order they stand. */
export function digestOfLines(lines: readonly Line[]): string {
  const sorted = lines.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return digestOf(canonicalJson({ form: 1, lines: sorted }))
}

/** What the later lines say that the earlier did not, in their order; what is gone comes last. */
export function changesBetween(before: readonly Line[], after: readonly Line[]): ChangedLine[] {
  const was = byName(before)
  const is = byName(after)
  const changed = after.flatMap((line): ChangedLine[] => {
    const { group, key, value } = line
    const old = was.get(nameOf(line))?.value ?? null
    return old !== null && isSame(old, value) ? [] : [{ group, key, before: old, after: value }]
  })
  const gone = before.filter((line) => !is.has(nameOf(line)))
  return [...changed, ...gone.map(({ group, key, value }) => ({ group, key, before: value, after: null }))]
}

/** The lines as they are with the changes made. */
export function withChanges(lines: readonly Line[], changes: readonly ChangedLine[]): Line[] {
  const changed = byName(changes)
  const kept = lines.flatMap((line): Line[] => {
    const change = changed.get(nameOf(line))
    if (change === undefined) return [line]
    return change.after === null ? [] : [{ ...line, value: change.after }]
  })
  const known = byName(lines)
  const added = changes.flatMap(({ group, key, after }): Line[] =>
    after === null || known.has(nameOf({ group, key })) ? [] : [{ group, key, value: after }],
  )
  return inOrder([...kept, ...added])
}

export function isSame(one: LineValue | null, other: LineValue | null): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

function byName<Of extends Pick<Line, 'group' | 'key'>>(lines: readonly Of[]): ReadonlyMap<string, Of> {
  return new Map(lines.map((line) => [nameOf(line), line]))
}

function nameOf({ group, key }: Pick<Line, 'group' | 'key'>): string {
  return `${group} ${key}`
}
