import { blank } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { CasePage } from '../case-page.tsx'
import { Checks } from './checks.tsx'
import { ContributionSections } from './contribution-tables.tsx'
import { CostSection, ShareSection } from './cost-tables.tsx'
import { History } from './history.tsx'
import { type At, type LoadedBudget, loadBudget, loadVersions, mayWrite } from './load.ts'
import { PaymentSection } from './payment-section.tsx'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, show)

/** What every party puts in, what it costs and when it is paid, as both sides see it. */
async function show(at: At) {
  const t = words(at.language)
  const loaded = await loadBudget(at)
  const { partnership } = loaded.file
  if (loaded.agreement === null)
    return (
      <CasePage at={at} partnership={partnership} title={t.title} entry={blank}>
        <EmptyState title={t.notYet}>
          <p>{t.notYetText}</p>
        </EmptyState>
      </CasePage>
    )
  const versions = await loadVersions(at, loaded)
  const shown = { at, loaded }
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      {!loaded.open && <Alert color="info">{t.closed}</Alert>}
      <AidBehind {...shown} />
      <Years {...shown} />
      <Checks {...shown} />
      <ContributionSections {...shown} />
      <CostSection {...shown} />
      <ShareSection {...shown} />
      <PaymentSection {...shown} />
      <SheetWay {...shown} />
      <History {...shown} versions={versions} />
    </CasePage>
  )
}

/** Other amounts than the state aid was assessed for, as long as they can be changed. */
function AidBehind({ at, loaded }: { at: At; loaded: LoadedBudget }) {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  if (!loaded.open || history.facts.aidBehind !== true) return null
  return (
    <Alert color="warning">
      <p>
        {t.aidBehind} <a href={at.to.inCase(partnership.number, 'statsstod')}>{t.aidBehindWay}</a>
      </p>
    </Alert>
  )
}

/** For those who write: the same in a spreadsheet. */
function SheetWay({ at, loaded }: { at: At; loaded: LoadedBudget }) {
  const { parties, number } = loaded.file.partnership
  if (!parties.some((party) => mayWrite(at, loaded, party))) return null
  return (
    <p>
      <a href={at.to.inCase(number, 'budget', 'kalkylblad')}>{words(at.language).sheetWay}</a>
    </p>
  )
}

function Years({
  at,
  loaded: { years, agreement },
}: {
  at: At
  loaded: Awaited<ReturnType<typeof loadBudget>>
}) {
  const t = words(at.language)
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return null
  return (
    <p>
      {t.years(first, last)} {agreement?.end == null && t.yearsGuessed} {t.indexNote}
    </p>
  )
}
