import { brokenDays } from './check-days.ts'
import { dutyName } from './duty-name.ts'
import type { Need } from './need-schema.ts'
import type { PlacedRulebook } from './placed-rulebook.ts'
import { unknownMarkers } from './role-names.ts'
import type { Rulebook } from './rulebook-schema.ts'
import type { Fault } from './yaml-places.ts'

type Path = readonly PropertyKey[]
type Found = { path: Path; sentence: string }

/** Every id that stands twice, every reference in a rulebook that leads nowhere and every day that is none. */
export function checkReferences({ rulebook, placeOfPath }: PlacedRulebook): readonly Fault[] {
  const found = [
    ...doubles(rulebook),
    ...brokenDays(rulebook),
    ...brokenGroups(rulebook),
    ...brokenStates(rulebook),
    ...brokenSteps(rulebook),
    ...brokenGuides(rulebook),
    ...brokenQuestions(rulebook),
    ...brokenSigns(rulebook),
    ...unknownNames(rulebook, []),
  ]
  return found.map(({ path, sentence }) => ({ ...placeOfPath(path), sentence }))
}

const lists = [
  'initiators',
  'conditions',
  'phases',
  'tracks',
  'states',
  'steps',
  'checklists',
  'criteriaSets',
  'documents',
  'templates',
  'reports',
  'changeClasses',
  'warnings',
] as const

function doubles(rulebook: Rulebook): readonly Found[] {
  const ofLists = lists.flatMap((list) =>
    doublesIn(
      rulebook[list].map((item) => item.id),
      [list],
    ),
  )
  const ofQuestions = rulebook.checklists.flatMap((checklist, index) =>
    doublesIn(
      checklist.questions.map((question) => question.key),
      ['checklists', index, 'questions'],
    ),
  )
  const ofSections = rulebook.templates.flatMap((template, index) =>
    doublesIn(
      template.sections.map((section) => section.key),
      ['templates', index, 'sections'],
    ),
  )
  const ofHeadings = rulebook.reports.flatMap((report, index) =>
    doublesIn(
      report.headings.map((heading) => heading.key),
      ['reports', index, 'headings'],
    ),
  )
  return [...ofLists, ...ofQuestions, ...ofSections, ...ofHeadings]
}

function doublesIn(ids: readonly string[], path: Path): readonly Found[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [{ path: [...path, index], sentence: `"${id}" står två gånger.` }] : [],
  )
}

function brokenGroups(rulebook: Rulebook): readonly Found[] {
  const states = new Set(rulebook.states.map((state) => state.id))
  const inGroups = Object.entries(rulebook.groups).flatMap(([group, ids]) =>
    ids.filter((id) => !states.has(id)).map((id) => noState(id, ['groups', group])),
  )
  const special = Object.entries(rulebook.caseStates)
  return [
    ...inGroups,
    ...special.flatMap(([key, id]) => (states.has(id) ? [] : [noState(id, ['caseStates', key])])),
  ]
}

function brokenStates(rulebook: Rulebook): readonly Found[] {
  const phases = new Set(rulebook.phases.map((phase) => phase.id))
  const steps = new Set(rulebook.steps.map((step) => step.id))
  const duties = new Set(rulebook.duties.map(({ id }) => dutyName(id)))
  return rulebook.states.flatMap((state, index) => [
    ...(phases.has(state.phase)
      ? []
      : [{ path: ['states', index, 'phase'], sentence: `Fasen "${state.phase}" finns inte.` }]),
    ...(state.duty === undefined || duties.has(state.duty)
      ? []
      : [{ path: ['states', index, 'duty'], sentence: `Skyldigheten "${state.duty}" finns inte.` }]),
    ...state.next
      .filter((id) => !steps.has(id))
      .map((id) => ({ path: ['states', index, 'next'], sentence: `Steget "${id}" i next finns inte.` })),
  ])
}

function brokenSteps(rulebook: Rulebook): readonly Found[] {
  const states = new Set(rulebook.states.map((state) => state.id))
  const warnings = new Set(rulebook.warnings.map((warning) => warning.id))
  const known = (name: string) => states.has(name) || name in rulebook.groups || name === 'start'
  return rulebook.steps.flatMap((step, index) => {
    const at = (...rest: Path) => ['steps', index, ...rest]
    const targets = [...Object.values(step.round ?? {}), ...step.opens.map((opening) => opening.state)]
    return [
      ...step.from.filter((name) => !known(name)).map((name) => noState(name, at('from'))),
      ...(step.to === 'same' || states.has(step.to) ? [] : [noState(step.to, at('to'))]),
      ...targets.filter((id) => !states.has(id)).map((id) => noState(id, at())),
      ...step.warns
        .filter((id) => !warnings.has(id))
        .map((id) => ({ path: at('warns'), sentence: `Varningen "${id}" finns inte.` })),
      ...step.needs.flatMap((need, place) => brokenNeed(rulebook, need, at('needs', place))),
      ...(step.collects ?? [])
        .filter((role) => !step.by.includes(role))
        .map((role) => ({
          path: at('collects'),
          sentence: `"${role}" samlas in men får inte ta steget (by).`,
        })),
    ]
  })
}

/** A guide that counts from something that no step does would never be told. */
function brokenGuides(rulebook: Rulebook): readonly Found[] {
  const done = new Set(rulebook.steps.map(({ event }) => event))
  return (['states', 'steps'] as const).flatMap((list) =>
    rulebook[list].flatMap(({ expected }, index) =>
      (expected === undefined || expected === 'none' ? [] : (expected.of ?? []))
        .filter((event) => !done.has(event))
        .map((event) => ({
          path: [list, index, 'expected'],
          sentence: `Inget steg ger "${event}", som riktmärket räknas från.`,
        })),
    ),
  )
}

function brokenQuestions({ checklists }: Rulebook): readonly Found[] {
  return checklists.flatMap(({ groups, questions }, index) =>
    questions.flatMap(({ group }, place) =>
      group === undefined || groups.some(({ id }) => id === group)
        ? []
        : [
            {
              path: ['checklists', index, 'questions', place, 'group'],
              sentence: `Delen "${group}" finns inte i checklistan.`,
            },
          ],
    ),
  )
}

function brokenSigns({ wayFinder, checklists }: Rulebook): readonly Found[] {
  if (wayFinder === undefined) return []
  const asked = checklists.find(({ id }) => id === wayFinder.checklist)?.questions ?? []
  const known = new Set(asked.filter(({ group }) => group === wayFinder.group).map(({ key }) => key))
  return wayFinder.forms.flatMap(({ signs }, index) =>
    signs.flatMap(({ answer }, place) =>
      known.has(answer)
        ? []
        : [
            {
              path: ['wayFinder', 'forms', index, 'signs', place],
              sentence: `Frågan "${answer}" finns inte i vägvalets del av checklistan.`,
            },
          ],
    ),
  )
}

function brokenNeed(rulebook: Rulebook, need: Need, path: Path): readonly Found[] {
  const checklists = rulebook.checklists.map((checklist) => checklist.id)
  if (need.kind === 'answered' && !checklists.includes(need.checklist)) {
    return [{ path, sentence: `Checklistan "${need.checklist}" finns inte.` }]
  }
  if (need.kind === 'boardCase' && !rulebook.states.some((state) => state.id === need.state)) {
    return [noState(need.state, path)]
  }
  return []
}

function noState(id: string, path: Path): Found {
  return { path, sentence: `Läget "${id}" finns inte.` }
}

function unknownNames(value: unknown, path: Path): readonly Found[] {
  if (typeof value === 'string') {
    return unknownMarkers(value).map((name) => ({ path, sentence: `Rollen {${name}} i texten finns inte.` }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) =>
    unknownNames(part, [...path, Array.isArray(value) ? Number(key) : key]),
  )
}
