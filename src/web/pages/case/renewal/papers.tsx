import { canRemindParty } from '../../../../domain/permissions/permissions.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { PlainDate } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { DayInWords } from '../../../parts/date-words.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Table } from '../../../parts/table.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { partWords } from '../../../parts/words.ts'
import type { SignedIn } from '../../../visit.ts'
import { labelOf } from '../documents-wanted/load.ts'
import { isOld, listWants, type Wanted } from '../documents-wanted/wanted.ts'
import type { RenewalProps } from './load.ts'
import { words } from './words.ts'

/** A document of one organisation, and whether it is fresh enough for a new agreement. */
export type PaperAge = {
  organisation: { id: string; name: string }
  wanted: Wanted
  dated: PlainDate | null
  age: 'fresh' | 'old' | 'missing'
}

export async function loadPaperAges(at: SignedIn, file: CaseFile): Promise<PaperAge[]> {
  const wants = await listWants(at.db, file, at.today)
  return wants.flatMap(({ organisation, wanted }) =>
    wanted
      .filter(({ document, isNeeded }) => isNeeded && document.kind !== 'facts')
      .map(
        (one): PaperAge => ({
          organisation,
          wanted: one,
          dated: one.paper?.documentDate ?? null,
          age: one.state === 'missing' ? 'missing' : isOld(one, at.today) ? 'old' : 'fresh',
        }),
      ),
  )
}

/** Which of the organisation's documents are too old for a new agreement; the staff unit asks for them anew. */
export function Papers({
  at,
  entry,
  renewal,
  ages,
}: RenewalProps & { entry: Entry; ages: readonly PaperAge[] }) {
  const t = words(at.language)
  const { partnership, history, status } = renewal.file
  const stale = ages.filter(({ age }) => age !== 'fresh')
  const last = history.events.findLast(({ type }) => type === 'documentsRequested')
  const mayAsk = canRemindParty(at.actor, partnership.scope) && status.open && status.paused === null
  return (
    <Section title={t.papers} id="underlag">
      <p>{stale.length === 0 ? t.allFresh : t.papersLead}</p>
      {stale.length > 0 && <StaleTable at={at} stale={stale} />}
      {last !== undefined && <p class="quiet">{t.askedOn(dateInWords(last.on, at.language))}</p>}
      {stale.length > 0 && mayAsk && (
        <Form at={at} action={at.to.inCase(partnership.number, 'fornyelse', 'underlag')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <DateField
            entry={entry}
            language={at.language}
            name="by"
            label={t.askBy}
            optional={partWords(at.language).optional}
          />
          <Actions>
            <Button look="secondary">{t.askAnew}</Button>
          </Actions>
        </Form>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'underlag')}>{t.toPapers}</a>
      </p>
    </Section>
  )
}

function StaleTable({ at, stale }: { at: SignedIn; stale: readonly PaperAge[] }) {
  const t = words(at.language)
  const states = { fresh: t.isFresh, old: t.isOld, missing: t.isMissing }
  return (
    <Table
      caption={t.papers}
      captionHidden
      file={{ at, name: 'handlingar' }}
      columns={[
        {
          title: t.paper,
          cell: ({ wanted, organisation }) => `${labelOf(wanted, at)}, ${organisation.name}`,
        },
        { title: t.dated, cell: ({ dated }) => (dated === null ? '–' : <DayInWords at={at} day={dated} />) },
        { title: t.standing, cell: ({ age }) => <Tag mood="soon">{states[age]}</Tag> },
      ]}
      rows={stale}
    />
  )
}
