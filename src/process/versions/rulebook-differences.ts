import type { Text } from '../../domain/text.ts'
import type { RequiredDocument } from '../rulebook/checklist-schema.ts'
import { type Guide, guidesOf } from '../rulebook/guides.ts'
import type { RoleId } from '../rulebook/parts-schema.ts'
import { reachableSpots, type Spot, startsAt } from '../rulebook/reachability.ts'
import type { Rulebook } from '../rulebook/rulebook-schema.ts'
import type { Step } from '../rulebook/step-schema.ts'

/** A step that two versions give otherwise; null where only one of them has it. */
export type StepChange = {
  label: Text
  before: readonly RoleId[] | null
  after: readonly RoleId[] | null
  /** What the newer one asks for besides, and no longer asks for. */
  asks: readonly Text[]
  asksNoMore: readonly Text[]
  /** Whether it can be taken while the case rests; null where that is as before. */
  whilePaused: boolean | null
  /** Anything else differs: what it needs, when it can be taken, or where it leads. */
  isOtherwise: boolean
}

/** The steps that still lie ahead of a case there and that differ between the versions, in the order of the newer. */
export function stepChanges(older: Rulebook, newer: Rulebook, at: readonly Spot[]): readonly StepChange[] {
  const [old, fresh] = [stepsAhead(older, at), stepsAhead(newer, at)]
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)]
    const either = is ?? was
    if (either === undefined || (was && is && ruleOf(was) === ruleOf(is))) return []
    const [asked, asks] = [asksOf(was), asksOf(is)]
    return [
      {
        label: either.label,
        before: was?.by ?? null,
        after: is?.by ?? null,
        asks: lacking(asks, asked),
        asksNoMore: lacking(asked, asks),
        whilePaused: was && is && was.whilePaused !== is.whilePaused ? is.whilePaused : null,
        isOtherwise: was !== undefined && is !== undefined && restOf(was) !== restOf(is),
      },
    ]
  })
}

function stepsAhead(rulebook: Rulebook, at: readonly Spot[]): ReadonlyMap<string, Step> {
  const spots = reachableSpots(rulebook, at)
  const ahead = rulebook.steps.filter((step) => spots.some((spot) => startsAt(rulebook, step, spot)))
  return new Map(ahead.map((step) => [step.id, step]))
}

function ruleOf(step: Step): string {
  return JSON.stringify([step.label.sv, [...step.by].sort(), asksOf(step), step.whilePaused, restOf(step)])
}

/** What is told in its own words, what only words it, and what rests on statute and so holds in both, is left out. */
function restOf(step: Step): string {
  const {
    label,
    task,
    done,
    when,
    feedback,
    document,
    source,
    by,
    byLaw,
    whilePaused,
    expected,
    needs,
    ...rest
  } = step
  return JSON.stringify([rest, needs.filter((need) => need.kind !== 'given' && !need.byLaw)])
}

function asksOf(step: Step | undefined): readonly Text[] {
  return (step?.needs ?? []).flatMap((need) => (need.kind === 'given' ? [need.label] : []))
}

function lacking(these: readonly Text[], those: readonly Text[]): readonly Text[] {
  return these.filter(({ sv }) => !those.some((one) => one.sv === sv))
}

/** A day that is expected otherwise in two versions; null where only one of them expects one. */
export type GuideChange = { what: Text; before: Text | null; after: Text | null }

/** The guides that still lie ahead of a case there and that differ, in the order of the newer. */
export function guideChanges(older: Rulebook, newer: Rulebook, at: readonly Spot[]): readonly GuideChange[] {
  const [old, fresh] = [guidesAhead(older, at), guidesAhead(newer, at)]
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)]
    const what = (is ?? was)?.what
    if (what === undefined || was?.within.sv === is?.within.sv) return []
    return [{ what, before: was?.within ?? null, after: is?.within ?? null }]
  })
}

function guidesAhead(rulebook: Rulebook, at: readonly Spot[]): ReadonlyMap<string, Guide> {
  const states = new Set(reachableSpots(rulebook, at).map(({ state }) => state))
  const steps = stepsAhead(rulebook, at)
  const ahead = guidesOf(rulebook).filter(({ id }) => states.has(id) || steps.has(id))
  return new Map(ahead.map((guide) => [guide.id, guide]))
}

export type PaperChange = {
  label: Text
  kind: 'new' | 'gone' | 'required' | 'optional' | 'fresh' | 'other'
  before: RequiredDocument | null
  after: RequiredDocument | null
}

/** The papers asked of the idea-based side that differ. */
export function paperChanges(older: Rulebook, newer: Rulebook): readonly PaperChange[] {
  const [old, fresh] = [byId(older.documents), byId(newer.documents)]
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((id) => {
    const [before, after] = [old.get(id) ?? null, fresh.get(id) ?? null]
    const either = after ?? before
    if (either === null || paperOf(before) === paperOf(after)) return []
    return [{ label: either.label, kind: paperKind(before, after), before, after }]
  })
}

function paperOf(paper: RequiredDocument | null): string {
  if (paper === null) return ''
  const { label, help, stage, required, freshMonths, equivalent } = paper
  return JSON.stringify([label.sv, help.sv, stage, required, freshMonths, equivalent?.sv])
}

function paperKind(before: RequiredDocument | null, after: RequiredDocument | null): PaperChange['kind'] {
  if (before === null || after === null) return before === null ? 'new' : 'gone'
  if (before.required !== after.required) return after.required ? 'required' : 'optional'
  return before.freshMonths === after.freshMonths ? 'other' : 'fresh'
}

export type ChecklistChange = {
  title: Text
  added: readonly Text[]
  gone: readonly Text[]
  changed: readonly Text[]
}

/** The questions of the checklists that differ. */
export function checklistChanges(older: Rulebook, newer: Rulebook): readonly ChecklistChange[] {
  const [old, fresh] = [byId(older.checklists), byId(newer.checklists)]
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((id) => {
    const either = fresh.get(id) ?? old.get(id)
    const was = new Map(old.get(id)?.questions.map(({ key, text }) => [key, text]))
    const is = new Map(fresh.get(id)?.questions.map(({ key, text }) => [key, text]))
    const added = [...is].flatMap(([key, text]) => (was.has(key) ? [] : [text]))
    const gone = [...was].flatMap(([key, text]) => (is.has(key) ? [] : [text]))
    const changed = [...is].flatMap(([key, text]) => {
      const earlier = was.get(key)
      return earlier === undefined || earlier.sv === text.sv ? [] : [text]
    })
    const isSame = added.length + gone.length + changed.length === 0
    return either === undefined || isSame ? [] : [{ title: either.title, added, gone, changed }]
  })
}

export const otherParts = [
  'conditions',
  'rhythm',
  'changeClasses',
  'templates',
  'reports',
  'memo',
  'finalReport',
  'escalation',
  'warnings',
  'criteriaSets',
  'wayFinder',
  'thresholds',
] as const

/** The parts that differ and that nothing else here tells of. */
export function otherChanges(older: Rulebook, newer: Rulebook): readonly (typeof otherParts)[number][] {
  return otherParts.filter((part) => JSON.stringify(older[part]) !== JSON.stringify(newer[part]))
}

function byId<Part extends { id: string }>(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((part) => [part.id, part]))
}
