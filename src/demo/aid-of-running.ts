import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import type { Move } from './moves.ts'
import { profileOf } from './profiles.ts'
import type { RunningKey } from './running-stories.ts'
import type { IdeaKey } from './stories.ts'
import type { Fields } from './visitor.ts'

/** What is concluded about state aid before the stances: most often that there is none, and why. */
export function aidOf(about: RunningKey, on: PlainDate): Move[] {
  const found = deMinimis[about]
  return found === undefined ? withoutAid(about, on) : reckoned(about, on, found)
}

/** No state aid, with the reasons: assessed when the amounts are known. */
export function withoutAid(about: Move['about'], on: PlainDate): Move[] {
  const staff = { about, on, who: 'staff' } as const
  const { noAid } = profileOf(about)
  return [
    { ...staff, time: '11:00', page: '/statsstod/kriterier', fields: noMarket },
    { ...staff, time: '11:10', page: '/statsstod/slutsats', fields: { basis: 'none', reasons: noAid } },
  ]
}

const noMarket = {
  'answer-economic': 'no',
  'reason-economic': 'Ingen betalar, och ingen säljer samma sak.',
}

type DeMinimis = {
  basis: 'general' | 'sgei'
  /** What the association has had from others, in the last three years. */
  declared: (on: PlainDate) => Fields
  criteria: Readonly<Record<string, string>>
  reasons: string
}

const deMinimis: Partial<Record<RunningKey, DeMinimis>> = {
  wheels: {
    basis: 'general',
    declared: (on) => ({
      ...{
        'giver-0': 'Exempelregionen',
        'on-0': addDays(on, -410),
        'regime-0': 'general',
        'eur-0': '18 400',
      },
      ...{ 'giver-1': 'Miljönämnden i Exempelstad', 'on-1': addDays(on, -150) },
      ...{ 'regime-1': 'general', 'eur-1': '9 250' },
    }),
    criteria: {
      economic: 'Föreningen säljer lagade cyklar på torget och använder samma förråd.',
      competition: 'Två cykelhandlare finns i närheten, om än med andra kunder.',
    },
    reasons:
      'Cyklarna som lagas i förrådet säljs också, så stöd kan inte uteslutas. Hela överenskommelsens belopp och det som regionen och miljönämnden har gett ryms under det allmänna taket.',
  },
  library: {
    basis: 'sgei',
    declared: (on) => ({
      ...{ 'giver-0': 'Kulturnämnden i Exempelregionen', 'on-0': addDays(on, -260) },
      ...{ 'regime-0': 'sgei', 'eur-0': '42 000' },
    }),
    criteria: {
      economic: 'Läsarna utbildar också personal på privata förskolor mot betalning.',
      competition: 'Två utbildningsföretag erbjuder liknande kurser i länet.',
    },
    reasons:
      'Läsningen är en tjänst av allmänt ekonomiskt intresse som nämnden anförtror föreningen i överenskommelsen. Beloppet ryms under taket för sådana tjänster, också med det som kulturnämnden har gett.',
  },
}

/** What the agreement says of it. */
export function aidSaid(about: IdeaKey): string {
  return deMinimis[about as RunningKey]?.reasons ?? profileOf(about).noAid
}

function reckoned(
  about: RunningKey,
  on: PlainDate,
  { basis, declared, criteria, reasons }: DeMinimis,
): Move[] {
  const staff = { about, who: 'staff' } as const
  const page = (noun: string) => `/statsstod/${noun}`
  const asked = { about, on: addDays(on, -3) }
  const said = { received: 'some', linked: 'no', sure: 'ja', ...declared(on) }
  return [
    { ...asked, who: 'staff', time: '09:10', page: page('begaran'), fields: {} },
    { ...asked, who: 'chair', time: '20:30', page: page('intyg'), fields: said },
    { ...staff, on, time: '10:00', page: page('kriterier'), fields: answered(criteria) },
    { ...staff, on, time: '10:20', page: page('belopp'), fields: { grantOn: addDays(on, 45), ...rate(on) } },
    {
      ...{ ...staff, on, time: '11:00', page: page('slutsats') },
      fields: { basis, reasons, ...(basis === 'sgei' && { entrusted: 'ja' }) },
    },
  ]
}

function answered(own: Readonly<Record<string, string>>): Fields {
  const reasons: Readonly<Record<string, string>> = {
    publicMeans: 'Pengarna och lokalen kommer från nämnden.',
    advantage: 'Lokalen lämnas utan hyra och ledarnas tid betalas.',
    selective: 'Bara föreningen får stödet.',
    ...own,
  }
  return Object.fromEntries(
    Object.entries(reasons).flatMap(([key, reason]) => [
      [`answer-${key}`, key === 'competition' ? 'unclear' : 'yes'],
      [`reason-${key}`, reason],
    ]),
  )
}

/** The rate is an example. */
function rate(on: PlainDate) {
  return { rate: '11,20', rateOn: addDays(on, -7), rateSource: 'Exempelkurs för demon, ingen verklig kurs' }
}

/** The aid is fixed and registered within the twenty working days. */
export function aidRegistered(about: RunningKey, on: PlainDate): Move[] {
  const page = '/statsstod/registrering'
  const staff = { about, who: 'staff', on } as const
  return [
    { ...staff, time: '13:00', page, action: `${page}/belopp`, fields: rate(on) },
    { ...staff, time: '13:30', page, fields: { registeredOn: on, reference: 'EX-2026-0417 (exempel)' } },
  ]
}
