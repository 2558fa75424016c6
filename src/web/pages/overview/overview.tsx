import type { Actor } from '../../../domain/actor.ts'
import { canDrawSample, readsOutcomes } from '../../../domain/permissions/permissions-overview.ts'
import { drawnWhileQuiet } from '../../answers/drawn-while-quiet.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { OnThisPage } from '../../parts/on-this-page.tsx'
import { Declined } from './declined.tsx'
import { Due } from './due.tsx'
import { Figures } from './figures.tsx'
import { loadOverview } from './load.ts'
import type { At, Loaded } from './loaded.ts'
import { Nearest } from './nearest.tsx'
import { Spread } from './spread.tsx'
import { words } from './words.ts'

/** All that one may see, in figures that lead to their cases. */
export const get = page(noParams, noQuery, async (at) => {
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead[at.actor.acting.side]} width="wide">
      <Actions>
        <ButtonLink href={at.to.search()} look="secondary">
          {t.searchLink}
        </ButtonLink>
        {readsOutcomes(at.actor) && (
          <ButtonLink href={at.to.outcomes()} look="secondary">
            {t.outcomesLink}
          </ButtonLink>
        )}
        {canDrawSample(at.actor) && (
          <ButtonLink href={at.to.sample()} look="secondary">
            {t.sampleLink}
          </ButtonLink>
        )}
      </Actions>
      {
        await drawnWhileQuiet(at, { piece: 'overview' }, async (reader) => (
          <Whole at={reader} loaded={await loadOverview(at.db, reader)} />
        ))
      }
    </Page>
  )
})

function Whole({ at, loaded }: { at: At; loaded: Loaded }) {
  const t = words(at.language)
  const isEmpty = { nast: loaded.due.length === 0, fordelning: loaded.open === 0, narmast: false, nej: false }
  const parts = partsFor(at.actor).filter(({ id }) => !isEmpty[id])
  return (
    <>
      <Figures at={at} loaded={loaded} />
      <OnThisPage label={t.onThisPage} parts={parts.map(({ id, title }) => [id, t[title]])} />
      {parts.map(({ Part }) => (
        <Part at={at} loaded={loaded} />
      ))}
    </>
  )
}

const due = { id: 'nast', title: 'due', Part: Due } as const
const nearest = { id: 'narmast', title: 'nearest', Part: Nearest } as const
const spread = { id: 'fordelning', title: 'how', Part: Spread } as const
const declined = { id: 'nej', title: 'declined', Part: Declined } as const

/** Whoever does the work reads what is due first; whoever steers or examines reads how it all stands first. */
function partsFor({ acting: { role } }: Actor) {
  if (role === 'auditor' || role === 'politician') return [spread, declined, nearest]
  if (role === 'director' || role === 'adminHead') return [nearest, spread, declined, due]
  return [due, nearest, spread, declined]
}
