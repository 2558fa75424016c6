import type { CaseHead } from '../../../documents/papers/case-head.ts'
import type { PartyName } from '../../../domain/contribution.ts'
import { kronor } from '../../../kernel/money.ts'
import { addDays, addYears } from '../../../kernel/plain-date.ts'
import type { AgreementContent } from '../../../process/agreement/agreement-sections.ts'

export const sampleSummary = 'Öppen läxhjälp fyra kvällar i veckan, för unga som är trångbodda.'

/** What an agreement shows of goals, money and days, made up, to see where it is put. */
export function sampleContent({ date, parties: names }: CaseHead): AgreementContent {
  const parties = names
    .slice(0, 2)
    .map((name, index): PartyName => ({ id: String(index), name, side: index === 0 ? 'public' : 'party' }))
  const start = addDays(date, 60)
  const year = Number(start.slice(0, 4))
  const amounts = parties.map((party, index) => ({
    id: party.id,
    party,
    year,
    amount: kronor(400_000 - 150_000 * index),
  }))
  return {
    texts: new Map(),
    parts: {
      goals: [goal],
      groups: {
        steering: { perYear: 3, members: 'Enhetschef och ordförande' },
        working: { perYear: 4, members: 'Koordinator och verksamhetsledare' },
        coordinator: 'Koordinator vid enheten',
      },
      statistics: [{ id: 'besok', what: 'Antal besök', how: 'Räknas i dörren', often: 'quarter' }],
      periods: { start, end: addDays(addYears(start, 3), -1), shortReason: '' },
    },
    parties: parties.map((party) => ({ ...party, number: null })),
    contributions: amounts.map((one) => ({ ...one, kind: 'cash', hours: null, valuation: '' })),
    costs: amounts.map((one) => ({ ...one, line: 'staff', form: 'cash', valuation: '' })),
    payments: [{ on: start, party: parties[0]?.id ?? '', amount: kronor(400_000) }],
    learningGoals: ['Vad som får unga att komma tillbaka'],
    aid: null,
  }
}

const goal = {
  id: 'mal',
  text: 'Fler unga klarar skolan',
  subgoals: ['Öppet fyra kvällar i veckan'],
  activities: ['Läxhjälp med vuxna från området'],
  indicators: [
    {
      id: 'unga',
      name: 'Unga i veckan',
      baseline: '0',
      target: '60',
      source: 'Egen räkning',
      owner: 'Föreningen',
    },
  ],
}
