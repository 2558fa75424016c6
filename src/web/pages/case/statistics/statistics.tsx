import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Details } from '../../../parts/details.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { ListFiles } from '../../../parts/list-files.tsx'
import { CasePage } from '../case-page.tsx'
import { ByAgreement } from '../economy/by-agreement.tsx'
import { type At, type LoadedStatistics, loadStatistics } from './load.ts'
import { StatisticSection } from './statistic-section.tsx'
import { words } from './words.ts'

/** What the agreement says is to be counted, by group and period, with small counts hidden. */
export const get = page(CaseParams, noQuery, show)

async function show(at: At) {
  const t = words(at.language)
  const loaded = await loadStatistics(at)
  const { partnership } = loaded.file
  const chain = [...new Map(loaded.tables.map(({ agreement }) => [agreement.round, agreement])).values()]
  const hasHidden = loaded.tables.some(({ table }) => table.hasHidden)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} width="wide">
      {loaded.tables.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {hasHidden && (
        <Details summary={t.whyHidden}>
          <p>{t.whyHiddenText}</p>
          <p>{t.notProtected}</p>
        </Details>
      )}
      {chain.map((agreement) => (
        <ByAgreement at={at} chain={chain} of={agreement}>
          {loaded.tables
            .filter((found) => found.agreement.round === agreement.round)
            .map((found) => (
              <StatisticSection at={at} loaded={loaded} found={found} />
            ))}
        </ByAgreement>
      ))}
      {loaded.mayWrite &&
        roundsOf(loaded).map((round) => (
          <p>
            <a href={at.to.inCase(partnership.number, 'statistik', round, 'kalkylblad')}>{t.bySheet}</a>
          </p>
        ))}
      {loaded.tables.some(({ setup }) => setup !== null) && (
        <ListFiles
          words={t.fetch}
          href={(kind) => at.to.inCase(partnership.number, 'statistik', 'fil', kind)}
        />
      )}
    </CasePage>
  )
}

/** The newest agreement with groups to count in: the sheet of an earlier one has the same address but for its round. */
function roundsOf({ tables }: LoadedStatistics): string[] {
  const newest = tables.find(({ setup }) => setup !== null)
  return newest === undefined ? [] : [newest.agreement.round]
}
