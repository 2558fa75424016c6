import { canAssessAid } from '../../../../domain/permissions/permissions-aid.ts'
import type { AidLevel, ToldGrant } from '../../../../domain/state-aid.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { aidCeilingsOn, aidWorking } from '../../../../process/aid/state-aid.ts'
import type { ComparedGrant } from '../../../../process/aid/state-aid-compare.ts'
import type { KnownGrant } from '../../../../store/aid/aid-grant.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './assessing-words.ts'
import { LevelTag } from './conclusion-part.tsx'
import { amountOf } from './declared-list.tsx'
import { type AidFile, aidAddress } from './load.ts'
import { type EarlierAid, earlierAid } from './reckon.ts'
import { words as pageWords } from './words.ts'
import { loadWork, WorkPage } from './work.tsx'

type At = SignedIn<CaseAt>

/** Earlier aid as the municipality knows it beside what the organisation has declared. */
export const get = page(CaseParams, noQuery, async (at) => {
  const loaded = await loadWork(at)
  const t = words(at.language)
  const earlier = await earlierAid(at.db, loaded)
  return (
    <WorkPage at={at} loaded={loaded} title={t.earlierTitle} lead={t.earlierLead} width="wide" always>
      {earlier.map((one) => (
        <OfParty at={at} loaded={loaded} earlier={one} />
      ))}
      {mayWrite(at, loaded) && (
        <Actions>
          <ButtonLink href={aidAddress(at, loaded.file, 'tidigare', 'nytt')} look="secondary">
            {t.addGrant}
          </ButtonLink>
        </Actions>
      )}
    </WorkPage>
  )
})

type OfPartyProps = { at: At; loaded: AidFile; earlier: EarlierAid }

function OfParty({ at, loaded, earlier }: OfPartyProps) {
  const t = words(at.language)
  const { party, rows, withoutEuro, known } = earlier
  return (
    <Section title={party.name} id={`part-${party.organisationId}`}>
      {party.declaration === null && <p>{t.notDeclared}</p>}
      {withoutEuro.length > 0 && <Alert color="warning">{t.withoutEuro(withoutEuro.length)}</Alert>}
      {rows.length === 0 ? <p>{t.earlierNone}</p> : <Compared at={at} loaded={loaded} earlier={earlier} />}
      {known.length > 0 && <TriedAgain at={at} limits={loaded.limits} known={known} />}
    </Section>
  )
}

function Compared({ at, loaded, earlier: { rows, party } }: OfPartyProps) {
  const t = words(at.language)
  const side = (grant: ToldGrant | null) => (grant === null ? t.nothing : amountOf(grant))
  const about = ({ known, declared }: ComparedGrant) => known ?? declared
  const action = (row: ComparedGrant) => actionOf(at, { loaded, row, party: party.organisationId })
  return (
    <Table
      caption={t.earlierTitle}
      captionHidden
      file={{ at, name: `tidigare-${party.organisationId}` }}
      rows={rows}
      columns={[
        { title: pageWords(at.language).grantedOn, cell: (row) => <Day day={about(row)?.on ?? at.today} /> },
        { title: pageWords(at.language).giver, cell: (row) => giverCell(about(row)) },
        { title: t.known, cell: ({ known }) => side(known), numeric: true },
        { title: t.declared, cell: ({ declared }) => side(declared), numeric: true },
        {
          title: t.difference,
          cell: ({ difference }) => (
            <Tag mood={difference === 'same' ? 'calm' : 'soon'}>{t.differences[difference]}</Tag>
          ),
        },
        ...(mayWrite(at, loaded) ? [{ title: t.correct, cell: action, inFile: [] }] : []),
      ]}
    />
  )
}

/** Who gave, and who got it where that is said. */
function giverCell(grant: ToldGrant | null) {
  return (
    <>
      {grant?.giver} <span class="quiet">→ {grant?.receiver}</span>
    </>
  )
}

type Row = { loaded: AidFile; row: ComparedGrant; party: string }

/** Correct what is known, or write in what is only declared. */
function actionOf(at: At, { loaded, row, party }: Row) {
  const t = words(at.language)
  const name = <span class="ds-sr-only">: {(row.known ?? row.declared)?.giver}</span>
  if (row.known !== null)
    return (
      <a href={aidAddress(at, loaded.file, 'tidigare', row.known.id)}>
        {t.correct}
        {name}
      </a>
    )
  const address = aidAddress(at, loaded.file, 'tidigare', 'nytt')
  return (
    <a href={`${address}?part=${party}&rad=${row.declared?.id ?? ''}`}>
      {t.takeUp}
      {name}
    </a>
  )
}

type TriedProps = { at: At; limits: AidFile['limits']; known: readonly KnownGrant[] }

/** Every grant that is known, tried on its own day against what is known today. */
function TriedAgain({ at, limits, known }: TriedProps) {
  const t = words(at.language)
  return (
    <>
      <Heading level={3}>{t.laterTitle}</Heading>
      <p>{t.laterLead}</p>
      <Table
        caption={t.laterTitle}
        captionHidden
        rows={known}
        columns={[
          { title: pageWords(at.language).grantedOn, cell: ({ on }) => <Day day={on} /> },
          { title: pageWords(at.language).giver, cell: ({ giver }) => giver },
          { title: pageWords(at.language).amount, cell: (grant) => amountOf(grant), numeric: true },
          { title: t.levelThen, cell: (grant) => levelCell(at, levelThen(limits, grant, known)) },
        ]}
      />
    </>
  )
}

function levelCell(at: At, level: AidLevel | null) {
  return level === null ? words(at.language).noCeiling : <LevelTag at={at} level={level} />
}

/** The level of a grant on its day with the history as it is known now; null where the rulebook has no ceiling. */
export function levelThen(
  limits: AidFile['limits'],
  grant: KnownGrant,
  known: readonly KnownGrant[],
): AidLevel | null {
  const ceilings = aidCeilingsOn(limits, grant.on)
  if (ceilings === null) return null
  const before = known.filter(({ id, on }) => id !== grant.id && !isAfter(on, grant.on))
  const working = aidWorking(grant, before, ceilings)
  return grant.regime === 'sgei' ? working.sgei.level : working.general.level
}

function mayWrite(at: At, loaded: AidFile): boolean {
  return canAssessAid(at.actor, loaded.file.partnership.scope) && loaded.file.status.open
}
