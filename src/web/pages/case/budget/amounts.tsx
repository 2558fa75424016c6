import type { Child } from 'hono/jsx'
import { z } from 'zod'
import { type AmountPlace, placeKey } from '../../../../domain/amount.ts'
import type { Party } from '../../../../domain/partnership.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import type { AmountVersions } from '../../../../store/agreement/amount.ts'
import { type Answer, goTo, refused } from '../../../answers/answer.ts'
import type { Entry, FormFields, Problem } from '../../../form/form.ts'
import { CaseParams } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { fieldOf, readAmount } from './amount-form.ts'
import { writtenInWords } from './amount-words.ts'
import { type LoadedBudget, loadBudget, loadVersions, mayWrite } from './load.ts'
import { judge, keepAmounts } from './save-amounts.ts'
import { words } from './words.ts'

export const AmountParams = CaseParams.extend({
  party: z.uuid(),
  year: z
    .string()
    .regex(/^20\d\d$/)
    .transform(Number),
})
export type AmountAt = SignedIn<z.output<typeof AmountParams>>

/** The amounts of one party in one year, ready to be written. */
export type LoadedAmounts = LoadedBudget & { party: Party; year: number; versions: AmountVersions }

/** Throws NotFound for a party or a year that is not in the budget, NotAllowed for those who do not write for it. */
export async function loadAmounts(at: AmountAt): Promise<LoadedAmounts> {
  const loaded = await loadBudget(at)
  const party = loaded.file.partnership.parties.find(({ id }) => id === at.params.party)
  if (party === undefined || !loaded.years.includes(at.params.year)) throw new NotFound()
  if (!mayWrite(at, { ...loaded, open: true }, party)) throw new NotAllowed()
  return { ...loaded, party, year: at.params.year, versions: await loadVersions(at, loaded) }
}

type AmountsPageProps = {
  at: AmountAt
  entry: Entry
  loaded: LoadedAmounts
  page: { title: string; lead: string; part: 'insatser' | 'kostnader'; save: string }
  children?: Child
}

/** The frame of both pages of amounts: what a party puts in, and what it bears. */
export function AmountsPage({ at, entry, loaded, page, children }: AmountsPageProps) {
  const { partnership } = loaded.file
  return (
    <CasePage at={at} partnership={partnership} title={page.title} lead={page.lead} entry={entry}>
      <Form at={at} keeps={entry} action={amountsAddress(at, page.part)}>
        {children}
        <Actions>
          <Button>{page.save}</Button>
          <ButtonLink href={at.to.inCase(partnership.number, 'budget')} look="tertiary">
            {words(at.language).toWhole}
          </ButtonLink>
        </Actions>
      </Form>
    </CasePage>
  )
}

export function amountsAddress(at: AmountAt, part: 'insatser' | 'kostnader'): string {
  const { number, party, year } = at.params
  return at.to.inCase(number, 'budget', party, String(year), part)
}

/** Saves the places of a page, all or none; then on to `next`. */
export async function savePlaces(
  at: AmountAt & { form: FormFields },
  places: (loaded: LoadedAmounts) => readonly AmountPlace[],
  next: string,
): Promise<Answer> {
  const t = words(at.language)
  const loaded = await loadAmounts(at)
  if (!loaded.open) return refused(t.lockedMeanwhile)
  const read = places(loaded).map((place) => readAmount(at.form, place, at.language))
  const problems = read.flatMap((one) => (one.ok ? [] : one.problems))
  if (problems.length > 0) return refused(problems)
  const { changes, conflicts } = judge(
    read.flatMap((one) => (one.ok ? [one.value] : [])),
    loaded.versions,
  )
  if (conflicts.length > 0)
    return refused(conflicts.map(({ place, theirs }) => conflictProblem(at, place, theirs)))
  await keepAmounts(at, loaded, changes)
  return goTo(next, t.saved(timeInStockholm(at.now, at.language)))
}

function conflictProblem(
  { language }: AmountAt,
  place: AmountPlace,
  theirs: Parameters<typeof writtenInWords>[0] & { by: string },
): Problem {
  const said = [writtenInWords(theirs, language), theirs.valuation].filter(Boolean).join('; ')
  return { field: fieldOf('amount', place), sentence: words(language).conflict(theirs.by, said) }
}

/** What is written in a place now; before anything is, what the year before said, as a proposal. */
export function keptIn({ versions, year }: LoadedAmounts, place: AmountPlace) {
  const own = versions.get(placeKey(place))?.[0]
  const before = versions.get(placeKey({ ...place, year: year - 1 }))?.[0]
  return { version: own?.version ?? 0, written: own ?? before }
}

/** The page proposes what stood the year before: nothing is written for this year. */
export function isProposal(loaded: LoadedAmounts, places: readonly AmountPlace[]): boolean {
  const { versions, year } = loaded
  const has = (place: AmountPlace) => versions.has(placeKey(place))
  return !places.some(has) && places.some((place) => has({ ...place, year: year - 1 }))
}
