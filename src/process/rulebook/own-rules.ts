import { isMap, isSeq, LineCounter, parseDocument, visit as visitNodes } from 'yaml'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { digestOf } from '../../kernel/ids.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { checkedRulebook } from './check.ts'
import type { Rulebook } from './rulebook.ts'
import { withLawOf } from './statute.ts'
import type { Fault } from './yaml-places.ts'

/** What a body has written in the product to differ from a rulebook that comes along (docs/decisions/0064). */
export type OwnRules = {
  /** The rulebook that they are laid over. */
  base: Rulebook
  /** YAML in the form of that rulebook: only what differs. */
  text: string
  validFrom: PlainDate
}

/** A fault in them: the line of the text, or null where it shows in what they are laid over. */
export type OwnFault = { line: number | null; sentence: string }

export type ReadOwnRules = { rulebook: Rulebook } | { faults: readonly OwnFault[] }

const folder = 'egna-regler'
const ownFile = `${folder}/egna.yaml`
const ours = ['body', 'base', 'version', 'validFrom']

/**
 * Lays a body's own rules over the rulebook they build on, and gives the whole, sound one; its version tells it from every
 * other. Gives every fault otherwise: what cannot be read, what leads nowhere, and what changes the law. `files` are those of
 * the rulebooks that come along, by path below `rulebooks/`.
 */
export function readOwnRules(
  files: Readonly<Record<string, string>>,
  { base, text, validFrom }: OwnRules,
): ReadOwnRules {
  const unfit = unfitLines(text)
  if (unfit.length > 0) return { faults: unfit }
  const heading = JSON.stringify({ body: base.body, base: base.body, version: base.version, validFrom })
  const whole = checkedRulebook({ ...files, [`${folder}/0.yaml`]: heading, [ownFile]: text }, folder)
  if ('faults' in whole) return { faults: whole.faults.map(placed) }
  const broken = [...unsaid(text, base), ...lawBroken(whole.rulebook, base)]
  if (broken.length > 0) return { faults: broken }
  const tells = digestOf(canonicalJson(whole.rulebook)).slice(0, 8)
  return { rulebook: { ...whole.rulebook, version: `${base.version}+${tells}` } }
}

/** Whether a version is a body's own, laid over one that comes along. */
export function isOwnVersion(version: string): boolean {
  return version.includes('+')
}

function placed({ file, line, sentence }: Fault): OwnFault {
  return { line: file === ownFile ? line : null, sentence }
}

/** Headings that Handslag writes, and YAML that refers to itself: a short text could become endless. */
function unfitLines(text: string): OwnFault[] {
  const found: OwnFault[] = []
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const document = parseDocument(text, { prettyErrors: false })
  visitNodes(document, {
    Alias: (_, { range }) => {
      found.push({
        line: lineAt(range?.[0] ?? 0),
        sentence: 'Skriv ut stycket i stället för att hänvisa till ett annat (*).',
      })
    },
    Pair: (_, { key }, path) => {
      const name = String((key as { value?: unknown } | null)?.value ?? '')
      const range = (key as { range?: readonly number[] } | null)?.range
      if (path.length === 2 && ours.includes(name))
        found.push({
          line: lineAt(range?.[0] ?? 0),
          sentence: `Rubriken "${name}" skriver Handslag självt. Ta bort den.`,
        })
    },
  })
  return found
}

/** A duty that is changed says anew where it stands and how it is read: what the rulebook says of both is about another rule. */
function unsaid(text: string, { duties }: Rulebook): OwnFault[] {
  const lines = new LineCounter()
  const written = parseDocument(text, { lineCounter: lines }).get('duties')
  if (!isSeq(written)) return []
  return written.items.filter(isMap).flatMap((item) => {
    const known = duties.find(({ id }) => id === item.get('id'))
    if (known === undefined || item.has('remove')) return []
    const needed = known.reading === undefined ? ['source'] : ['source', 'reading']
    const { line } = lines.linePos(item.range?.[0] ?? 0)
    return needed
      .filter((field) => !item.has(field))
      .map((field) => ({ line, sentence: `"${known.id}" ändras: skriv också ${field}.` }))
  })
}

/** What rests on statute is taken from the rulebook underneath in every case: to write it otherwise would change nothing. */
function lawBroken(own: Rulebook, shipped: Rulebook): OwnFault[] {
  const lawful = withLawOf(own, shipped)
  // The law's needs come last where it is laid on anew: in which order they stand changes nothing.
  const inOrder = (one: object | undefined) =>
    one !== undefined && 'needs' in one && Array.isArray(one.needs)
      ? { ...one, needs: one.needs.map(canonicalJson).sort() }
      : (one ?? null)
  const fault = (what: string) => ({ line: null, sentence: `${what} vilar på lag och kan inte ändras här.` })
  const differ = (one: unknown, other: unknown) => canonicalJson(one) !== canonicalJson(other)
  const parts = (['duties', 'steps', 'warnings'] as const).flatMap((part) => {
    const written = new Map(own[part].map((one) => [one.id, one]))
    const changed = lawful[part].filter((one) => differ(inOrder(one), inOrder(written.get(one.id))))
    return changed.map(({ id }) => fault(`"${id}" (${part})`))
  })
  return [...parts, ...(differ(own.thresholds, lawful.thresholds) ? [fault('thresholds')] : [])]
}
