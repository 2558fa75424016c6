import { canRegisterInitiative } from '../../../domain/permissions/permissions.ts'
import { canBringIn } from '../../../domain/permissions/permissions-brought-in.ts'
import { canHandOver } from '../../../domain/permissions/permissions-handover.ts'
import { mostFound } from '../../../store/lists/partnership-search.ts'
import { drawnOnce } from '../../answers/drawn-once.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { Heading } from '../../parts/heading.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import { withQuery } from '../../paths.ts'
import { SaveFilter } from '../search/saved.tsx'
import { CaseTable } from './case-table.tsx'
import { Chosen, Facets, facetsOf } from './facets.tsx'
import { mostInFile } from './list.ts'
import { type At, askForPage, type Cases, type Reading, readCases, type Told } from './load.ts'
import { CasesQuery } from './query.ts'
import { SearchForm } from './search-form.tsx'
import { words } from './words.ts'

const perPage = 25

/** The work list: what is going on, whose turn it is and until when. */
export const get = page(noParams, CasesQuery, async (at) => {
  const told = await askForPage(at, { size: perPage, page: at.query.sida })
  const t = words(at.language)
  return (
    <Page at={at} title={t.title} lead={t.lead} width="wide">
      {(canRegisterInitiative(at.actor) || canHandOver(at.actor)) && (
        <Actions>
          {canRegisterInitiative(at.actor) && (
            <ButtonLink href={at.to.initiative('registrera')} look="secondary">
              {t.register}
            </ButtonLink>
          )}
          {canBringIn(at.actor) && (
            <ButtonLink href={at.to.bringIn()} look="tertiary">
              {t.bringIn}
            </ButtonLink>
          )}
          {canHandOver(at.actor) && (
            <ButtonLink href={at.to.handover()} look="tertiary">
              {t.handover}
            </ButtonLink>
          )}
        </Actions>
      )}
      {told.counts.counted.length === 0 && at.query.sok === '' ? (
        <NothingYet at={at} />
      ) : (
        <WorkList at={at} told={told} />
      )}
    </Page>
  )
})

/** The list, and the form that keeps the choice under a name: the one thing here that is new each time. */
async function WorkList({ at, told }: { at: At; told: Told }) {
  const { db, deps, language, today, address, query } = at
  const { written, counts, ...facts } = told
  const input = { piece: 'work list', language, today, address, query, facts, counts: counts.key }
  const list = await drawnOnce(deps, input, [written], async () => (
    <List at={at} cases={await readCases(db, told)} />
  ))
  return (
    <>
      {list}
      <SaveFilter at={at} address={withQuery(address, { sida: null, klart: null })} />
    </>
  )
}

function List({ at, cases }: { at: Reading; cases: Cases }) {
  const t = words(at.language)
  const facets = facetsOf(at, cases)
  return (
    <>
      <SearchForm at={at} />
      <div class="register">
        <div class="register-hits">
          <Heading id="listan">{t.list}</Heading>
          <p role="status">{t.found(cases.total, at.query.sok)}</p>
          {cases.capped && <p>{t.capped(mostFound)}</p>}
          {cases.wordsOnly && <LongerWords at={at} />}
          <Chosen at={at} facets={facets} about={cases.about} />
          {cases.lines.length === 0 ? <NoneMatch at={at} /> : <CaseTable at={at} cases={cases} />}
          <Pagination at={at} page={cases.page} pages={cases.pages} />
          {cases.lines.length > 0 && <Download at={at} total={cases.total} />}
        </div>
        <Facets at={at} facets={facets} />
      </div>
    </>
  )
}

function LongerWords({ at }: { at: Reading }) {
  const starred = at.query.sok.replaceAll(/[\p{L}\p{N}]+/gu, '$&*')
  return (
    <p>
      <a href={withQuery(at.address, { sok: starred, sida: null, klart: null })}>
        {words(at.language).longer}
      </a>
    </p>
  )
}

function Download({ at, total }: { at: Reading; total: number }) {
  const t = words(at.language)
  const { sida: _, ...asked } = at.query
  return (
    <ListFiles
      words={t.download}
      href={(kind) => at.to.casesFile(kind, asked)}
      note={total > mostInFile && t.downloadMost(mostInFile)}
    />
  )
}

function NoneMatch({ at }: { at: Reading }) {
  const t = words(at.language)
  return (
    <EmptyState title={t.noneTitle}>
      <p>{t.none}</p>
      <p>
        <a href={at.to.cases()}>{t.startOver}</a>
      </p>
    </EmptyState>
  )
}

/** What will be here, and what starts it. */
function NothingYet({ at }: { at: At }) {
  const t = words(at.language)
  if (at.actor.acting.side === 'party')
    return (
      <EmptyState title={t.emptyTitle}>
        <p>{t.emptyParty}</p>
        <Actions>
          <ButtonLink href={at.to.initiative()}>{t.handIn}</ButtonLink>
        </Actions>
      </EmptyState>
    )
  return (
    <EmptyState title={t.emptyTitle}>
      <p>{canRegisterInitiative(at.actor) ? t.emptyPublic : t.emptyOthers}</p>
    </EmptyState>
  )
}
