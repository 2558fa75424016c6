import { checkReferences } from './check-references.ts'
import { dutyName } from './duty-name.ts'
import { stepOf } from './lookup.ts'
import type { PlacedRulebook } from './placed-rulebook.ts'
import { hasWayOut, reachableSpots, type Spot, startsAt } from './reachability.ts'
import { withRoleNames } from './role-names.ts'
import { type FaultyRulebook, type ParsedRulebook, readRulebook } from './rulebook.ts'
import type { Rulebook } from './rulebook-schema.ts'
import { type Fault, inOrderOfPlace } from './yaml-places.ts'

type Found = { path: readonly PropertyKey[]; sentence: string }

/**
 * Every fault in a body's rulebook, with file, line and a Swedish sentence: what cannot be read, what leads nowhere,
 * what cannot be reached and what has no way out. Empty when the rulebook is sound.
 */
export function checkRulebook(files: Readonly<Record<string, string>>, body: string): readonly Fault[] {
  const checked = checkedRulebook(files, body)
  return 'faults' in checked ? checked.faults : []
}

/** The rulebook when it is sound, otherwise what checkRulebook gives. */
export function checkedRulebook(files: Readonly<Record<string, string>>, body: string): ParsedRulebook {
  const placed = readRulebook(files, body)
  if ('faults' in placed) return { faults: withReferences(placed) }
  const broken = checkReferences(placed)
  const faults = inOrderOfPlace(broken.length > 0 ? broken : checkProcess(placed))
  return faults.length > 0 ? { faults } : { rulebook: withRoleNames(placed.rulebook) }
}

/** What cannot be read, together with what leads nowhere in the rest; what was left out is not missed. */
function withReferences({ faults, rest }: FaultyRulebook): readonly Fault[] {
  if (rest === undefined) return faults
  const broken = checkReferences(rest).filter(
    ({ sentence }) => ![...rest.left].some((id) => sentence.includes(`"${id}"`)),
  )
  return inOrderOfPlace([...faults, ...broken])
}

function checkProcess({ rulebook, placeOfPath }: PlacedRulebook): readonly Fault[] {
  const spots = reachableSpots(rulebook)
  const found = [
    ...checkStart(rulebook),
    ...checkStates(rulebook, spots),
    ...checkSteps(rulebook, spots),
    ...checkNext(rulebook, spots),
    ...checkDuties(rulebook),
    ...checkWarnings(rulebook),
  ]
  return found.map(({ path, sentence }) => ({ ...placeOfPath(path), sentence }))
}

function checkStart(rulebook: Rulebook): readonly Found[] {
  const events = rulebook.steps.filter((step) => step.from.includes('start')).map((step) => step.event)
  const starts = events.filter((event) => event !== 'broughtIn').length
  return starts === 1
    ? []
    : [{ path: ['steps'], sentence: `Ett enda steg ska öppna ärendet; ${starts} gör det.` }]
}

function checkStates(rulebook: Rulebook, spots: readonly Spot[]): readonly Found[] {
  return rulebook.states.flatMap((state, index) => {
    const path = ['states', index]
    const own = spots.filter((spot) => spot.state === state.id)
    const unreached = state.tracks.filter((track) => !own.some((spot) => spot.track === track))
    const stuck = own.filter((spot) => !hasWayOut(rulebook, spot))
    return [
      ...unreached.map((track) => ({
        path,
        sentence: `Inget steg leder till läget "${state.id}" (${track}).`,
      })),
      ...own
        .filter(({ track }) => !state.tracks.includes(track))
        .map(({ track }) => ({
          path,
          sentence: `Steg för "${track}" leder till läget "${state.id}", som inte hör dit.`,
        })),
      ...stuck.map(({ track }) => ({
        path,
        sentence: `Läget "${state.id}" (${track}) har ingen väg vidare.`,
      })),
    ]
  })
}

function checkSteps(rulebook: Rulebook, spots: readonly Spot[]): readonly Found[] {
  return rulebook.steps.flatMap((step, index) =>
    step.from.includes('start') || spots.some((spot) => startsAt(rulebook, step, spot))
      ? []
      : [{ path: ['steps', index], sentence: `Steget "${step.id}" kan aldrig tas.` }],
  )
}

function checkNext(rulebook: Rulebook, spots: readonly Spot[]): readonly Found[] {
  return rulebook.states.flatMap((state, index) =>
    state.next.flatMap((id) => {
      const step = stepOf(rulebook, id)
      const own = spots.filter((spot) => spot.state === state.id)
      return step && own.some((spot) => startsAt(rulebook, step, spot))
        ? []
        : [
            {
              path: ['states', index, 'next'],
              sentence: `Steget "${id}" kan inte tas i läget "${state.id}".`,
            },
          ]
    }),
  )
}

function checkDuties(rulebook: Rulebook): readonly Found[] {
  const ids = new Set(rulebook.duties.map(({ id }) => dutyName(id)))
  const ofSteps = rulebook.steps.flatMap((step, index) =>
    step.awaitedFor === undefined || ids.has(step.awaitedFor)
      ? []
      : [{ path: ['steps', index, 'awaitedFor'], sentence: `Skyldigheten "${step.awaitedFor}" finns inte.` }],
  )
  const ofTracks = rulebook.tracks.flatMap((track, index) =>
    track.duty === undefined || ids.has(track.duty)
      ? []
      : [{ path: ['tracks', index, 'duty'], sentence: `Skyldigheten "${track.duty}" finns inte.` }],
  )
  return [...ofSteps, ...ofTracks]
}

function checkWarnings(rulebook: Rulebook): readonly Found[] {
  const used = new Set(rulebook.steps.flatMap((step) => step.warns))
  return rulebook.warnings.flatMap((warning, index) =>
    used.has(warning.id)
      ? []
      : [{ path: ['warnings', index], sentence: `Inget steg visar varningen "${warning.id}".` }],
  )
}
