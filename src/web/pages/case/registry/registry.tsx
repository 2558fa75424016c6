import { writesSettingsOf } from '../../../../domain/permissions/permissions-settings.ts'
import { page } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { type Column, Table } from '../../../parts/table.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words as settingWords } from '../../administration/words.ts'
import { CasePage } from '../case-page.tsx'
import { type InRegistry, loadRegistry, type ShownEntry } from './load.ts'
import { words } from './words.ts'

type At = SignedIn<CaseAt>

/** The case in the registry of each public party: our numbers, and those of the master diary beside them. */
export const get = page(CaseParams, noQuery, async (at) => {
  const { file, registries } = await loadRegistry(at)
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={file.partnership} title={t.title} lead={t.lead} width="wide">
      {registries.map((registry) => (
        <Registry at={at} registry={registry} />
      ))}
    </CasePage>
  )
})

type Props = { at: At; registry: InRegistry }

function Registry({ at, registry }: Props) {
  const t = words(at.language)
  const { registryCase, system, entries } = registry
  const { registryNumber, openedOn, externalNumber, boardName } = registryCase
  return (
    <Section title={boardName} id={`diarium-${registryCase.id}`}>
      <p>{system === null ? t.handslagIsIt : t.otherIsIt(system)}</p>
      <ToSetting at={at} registry={registry} />
      <Facts
        facts={[
          [t.ours, registryNumber],
          [t.opened, <Day day={openedOn} />],
          ...(system === null && externalNumber === null
            ? []
            : [[t.theirs(system), <Theirs at={at} registry={registry} line={lineOf(registry)} />] as const]),
        ]}
      />
      {entries.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.entries(boardName)}
          captionHidden
          file={{ at, name: `diarium-${registryCase.id}` }}
          columns={columnsOf({ at, registry })}
          rows={entries}
        />
      )}
    </Section>
  )
}

/** For whoever may choose a master diary, where there is none. */
function ToSetting({ at, registry: { registryCase, system } }: Props) {
  if (system !== null || writesSettingsOf(at.actor) !== registryCase.bodyId) return null
  return (
    <p>
      <a href={at.to.administration('diarium')}>{settingWords(at.language).names.diary}</a>
    </p>
  )
}

function columnsOf({ at, registry }: Props): Column<ShownEntry>[] {
  const t = words(at.language)
  const { system, entries } = registry
  const hasTheirs = system !== null || entries.some(({ externalNumber }) => externalNumber !== null)
  return [
    {
      title: t.ours,
      cell: ({ registryNumber, documentNumber }) => (
        <span class="unbroken">{`${registryNumber}-${documentNumber}`}</span>
      ),
    },
    ...(hasTheirs
      ? [
          {
            title: t.theirs(system),
            cell: (entry: ShownEntry) => (
              <Theirs
                {...{ at, registry }}
                line={{
                  id: entry.id,
                  number: entry.externalNumber,
                  ours: `${entry.registryNumber}-${entry.documentNumber}`,
                }}
              />
            ),
          },
        ]
      : []),
    { title: t.day, cell: ({ on }) => <Day day={on} /> },
    { title: t.what, cell: (entry) => <What at={at} entry={entry} /> },
  ]
}

function lineOf({ registryCase }: InRegistry) {
  return { id: registryCase.id, number: registryCase.externalNumber, ours: registryCase.registryNumber }
}

type TheirsProps = Props & { line: { id: string; number: string | null; ours: string } }

/** The number of the master diary, and the way to enter or correct it. */
function Theirs({ at, registry, line: { id, number, ours } }: TheirsProps) {
  const t = words(at.language)
  return (
    <>
      {number === null ? <span class="quiet">{t.noNumber}</span> : <span class="unbroken">{number}</span>}
      {registry.mayNote && (
        <>
          {' '}
          <a
            class="unbroken"
            href={at.to.inCase(at.params.number, 'diarium', id)}
            aria-label={t.noteFor(number, ours)}
          >
            {number === null ? t.note : t.correct}
          </a>
        </>
      )}
    </>
  )
}

function What({ at, entry: { document, subject, direction, correspondent } }: { at: At; entry: ShownEntry }) {
  const address = document === null ? null : at.to.inCase(at.params.number, 'handling', String(document))
  return (
    <>
      {address === null ? subject : <a href={address}>{subject}</a>}
      <span class="row-note">
        {words(at.language).directions[direction]} {correspondent}
      </span>
    </>
  )
}
