import { z } from 'zod'
import type { GapLevelId } from '../../../process/board/gap-guard-level.ts'
import { type About, reviewStandings, rhythmStandings } from '../../../store/lists/about-partnership.ts'
import type { ListFilter, ListSort, Standing, Waiting } from '../../../store/lists/partnership-list.ts'
import type { Tally } from '../../../store/lists/partnership-tally.ts'

/** The work list's address: `?sok=unga&lage=forsenade&tur=min&fas=inleda&glapp=hotar&ordning=namn&sida=2`. Nonsense counts as nothing. */
export const CasesQuery = z.object({
  sok: orNothing(z.string().trim().max(200)),
  lage: orNothing(z.enum(['', 'ikraft', 'forsenade', 'pausade', 'avslutade', 'alla'])),
  tur: orNothing(z.enum(['', 'min', 'offentlig', 'ideburen'])),
  fas: orNothing(z.string().regex(/^[a-z-]{0,40}$/)),
  glapp: orNothing(z.enum(['', 'lugnt', 'planera', 'brattom', 'hotar'])),
  enhet: orNothing(z.uuid().or(z.literal(''))),
  mal: orNothing(z.uuid().or(z.enum(['', 'none']))),
  stod: orNothing(z.enum(['', 'none', 'general', 'sgei', 'other', 'unknown'])),
  moten: orNothing(z.enum(['', ...rhythmStandings])),
  omrade: orNothing(z.string().regex(/^[A-Za-z-]{0,60}$/)),
  granskning: orNothing(z.enum(['', ...reviewStandings])),
  pengar: orNothing(z.string().regex(/^(20\d\d)?$/)),
  utfall: orNothing(z.enum(['', 'nej'])),
  ordning: orNothing(z.enum(['', 'glapp', 'inkom', 'namn'])),
  sida: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
})

/** Said first that what is not there is nothing: to find it wrong takes many times longer. */
function orNothing<Of extends z.ZodType<string>>(schema: Of) {
  return schema.catch('' as never).default('' as never)
}

export type Asked = z.infer<typeof CasesQuery>

/** A tally with the phase that its state belongs to. */
export type Counted = Tally & { phase: string }

/** What the list is narrowed to, as codes of the address. */
export type Choices = Readonly<Record<'lage' | 'tur' | 'fas' | 'glapp', string>>

const standings: Readonly<Record<string, Standing | undefined>> = {
  '': 'open',
  ikraft: 'inForce',
  forsenade: 'late',
  pausade: 'paused',
  avslutade: 'closed',
  alla: undefined,
}

const waiting: Readonly<Record<string, Waiting | undefined>> = {
  '': undefined,
  min: 'mine',
  offentlig: 'public',
  ideburen: 'party',
}

export const gaps: Readonly<Record<string, GapLevelId>> = {
  lugnt: 'calm',
  planera: 'planNow',
  brattom: 'hurry',
  hotar: 'atRisk',
}

const sorts: Record<Asked['ordning'], ListSort> = {
  '': 'due',
  glapp: 'gap',
  inkom: 'received',
  namn: 'title',
}

/** The keys of the address that say what the list is about, as an overview leads to it. */
export const aboutKeys = [
  'enhet',
  'mal',
  'omrade',
  'stod',
  'granskning',
  'moten',
  'pengar',
  'utfall',
] as const

/** What the list is about; nothing when the address says nothing of it. */
export function aboutIn(asked: Pick<Asked, (typeof aboutKeys)[number]>): About | undefined {
  if (aboutKeys.every((key) => asked[key] === '')) return undefined
  return {
    unit: asked.enhet || undefined,
    goal: asked.mal || undefined,
    area: asked.omrade || undefined,
    aid: asked.stod || undefined,
    review: asked.granskning || undefined,
    rhythm: asked.moten || undefined,
    moneyYear: asked.pengar === '' ? undefined : Number(asked.pengar),
    declined: asked.utfall === 'nej' || undefined,
  }
}

export function sortIn({ ordning }: Asked): ListSort {
  return sorts[ordning]
}

/** The filter for the database; a phase is its states. */
export function filterIn(asked: Asked, counted: readonly Counted[]): ListFilter {
  const { lage, tur, fas, glapp } = asked
  const inPhase = counted.filter(({ phase }) => phase === fas).map(({ status }) => status)
  return {
    standing: standings[lage],
    waiting: waiting[tur],
    gap: gaps[glapp],
    about: aboutIn(asked),
    statuses: fas === '' ? undefined : [...new Set(inPhase)],
  }
}

/** Whether what a tally counts is among what was asked for: says the same as the filter for the database. */
export function isAmong({ lage, tur, fas, glapp }: Choices, tally: Counted): boolean {
  if (glapp !== '' && tally.gapLevel !== gaps[glapp]) return false
  return (
    (fas === '' || tally.phase === fas) && stands(tally, standings[lage]) && waitsForSome(tally, waiting[tur])
  )
}

function stands(tally: Tally, standing: Standing | undefined): boolean {
  return standing === undefined || standsAs[standing](tally)
}

const standsAs: Record<Standing, (tally: Tally) => boolean> = {
  open: ({ closed }) => !closed,
  inForce: ({ gapLevel }) => gapLevel !== null,
  late: ({ late }) => late,
  paused: ({ paused, closed }) => paused && !closed,
  closed: ({ closed }) => closed,
}

function waitsForSome({ mine, waitingSide }: Tally, who: Waiting | undefined): boolean {
  if (who === undefined) return true
  return who === 'mine' ? mine : waitingSide === who || waitingSide === 'both'
}
