import type { ListField } from '../../../domain/register/list/fields.ts'
import type { RegisterImport } from '../../../store/register/register-import.ts'
import type { ImportRow, VerdictCounts } from '../../../store/register/register-import-row.ts'
import type { Entry } from '../../form/form.ts'
import { Page } from '../../layout/page.tsx'
import { Alert } from '../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../parts/button.tsx'
import { Checkbox } from '../../parts/choices.tsx'
import { Form } from '../../parts/form.tsx'
import { Section } from '../../parts/heading.tsx'
import { Pagination } from '../../parts/pagination.tsx'
import { Table } from '../../parts/table.tsx'
import { Tabs } from '../../parts/tabs.tsx'
import { withQuery } from '../../paths.ts'
import type { PreviewAt } from './at.ts'
import { type Verdict, verdictsShown } from './preview-query.ts'
import { RowSaying } from './row-saying.tsx'
import { words } from './words.ts'

type Props = {
  at: PreviewAt
  list: RegisterImport
  entry: Entry
  counts: VerdictCounts
  verdict: Verdict
  rows: readonly ImportRow[]
  pages: { page: number; pages: number }
}

/** What publishing would do, verdict by verdict; afterwards what it did. */
export function PreviewView({ at, list, entry, counts, verdict, rows, pages }: Props) {
  const t = words(at.language)
  const shown = verdictsShown.filter((one) => counts[one] > 0 || one === verdict)
  return (
    <Page at={at} title={list.fileName} lead={leadOf({ at, list, counts })} entry={entry} width="wide">
      {list.reread && (
        <Alert color="warning">
          <p>{t.reread}</p>
        </Alert>
      )}
      {list.keptSince > 0 && <p>{t.keptSince(list.keptSince)}</p>}
      <Tabs
        label={t.what}
        tabs={shown.map((one) => ({
          href: withQuery(at.to.registerImport(list.id), { visa: one }),
          label: `${t.verdicts[one]} (${counts[one]})`,
          current: one === verdict,
        }))}
      />
      <p>{t.verdictHelp[verdict]}</p>
      {rows.length === 0 ? (
        <p>{t.nothingHere}</p>
      ) : (
        <Table
          caption={t.verdicts[verdict]}
          captionHidden
          columns={[
            { title: t.line, cell: ({ line }) => line, numeric: true },
            { title: t.who, cell: (row) => cellsOf(list, row, ['publicParties', 'ideaBasedParties']) },
            { title: t.when, cell: (row) => cellsOf(list, row, ['period', 'from', 'to']) },
            { title: t.what, cell: (row) => <RowSaying at={at} list={list} row={row} /> },
          ]}
          rows={rows}
        />
      )}
      <Pagination at={at} {...pages} />
      {list.state === 'ready' && <Publishing {...{ at, list, entry, counts }} />}
      {list.state === 'published' && <Undoing at={at} list={list} />}
      <p>
        <a href={at.to.registerImport()}>{t.back}</a>
      </p>
    </Page>
  )
}

export function toPublish(counts: VerdictCounts): number {
  return counts.new + counts.changed + counts.chosen
}

function leadOf({ at, list, counts }: Pick<Props, 'at' | 'list' | 'counts'>): string {
  const t = words(at.language)
  if (list.state === 'published') return t.publishedLead(toPublish(counts))
  return list.state === 'undone' ? t.undoneLead : t.previewLead
}

/** What stands in the file, as it was written. */
function cellsOf({ mapping }: RegisterImport, { cells }: ImportRow, fields: readonly ListField[]) {
  const written = fields
    .map((field) => cells[mapping[field] ?? -1] ?? '')
    .filter((cell) => cell.trim() !== '')
  return written.join(' – ').slice(0, 300)
}

function Publishing({ at, list, entry, counts }: Pick<Props, 'at' | 'list' | 'entry' | 'counts'>) {
  const t = words(at.language)
  const count = toPublish(counts)
  return (
    <Section title={t.publishTitle} id="publicera">
      <p>{count === 0 ? t.nothingToPublish : t.publishes(count)}</p>
      {count > 0 && (
        <Form at={at} action={at.to.registerImport(list.id, 'publicering')}>
          <input type="hidden" name="count" value={String(count)} />
          {counts.fault > 0 && (
            <Checkbox entry={entry} name="withoutFaults" label={t.withoutFaults(counts.fault)} />
          )}
          <Actions>
            <Button>{t.publish(count)}</Button>
          </Actions>
        </Form>
      )}
      <Form at={at} action={at.to.registerImport(list.id, 'omval')}>
        <Button look="tertiary">{t.changeColumns}</Button>
      </Form>
    </Section>
  )
}

function Undoing({ at, list }: Pick<Props, 'at' | 'list'>) {
  const t = words(at.language)
  return (
    <Section title={t.undoTitle} id="angra">
      <p>{t.undoText}</p>
      <Form at={at} action={at.to.registerImport(list.id, 'angrande')}>
        <Actions>
          <Button look="secondary">{t.undo}</Button>
          <ButtonLink href={at.to.register()} look="tertiary">
            {t.seeRegister}
          </ButtonLink>
        </Actions>
      </Form>
    </Section>
  )
}
