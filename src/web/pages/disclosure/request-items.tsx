import { answersRequestsOf, type DisclosureRequest, isOpen } from '../../../domain/disclosure.ts'
import { Button } from '../../parts/button.tsx'
import { Form } from '../../parts/form.tsx'
import { Table } from '../../parts/table.tsx'
import type { SignedIn } from '../../visit.ts'
import type { ShownItem } from './load.ts'
import { words } from './words.ts'

type ItemsProps = { at: SignedIn; request: DisclosureRequest; items: readonly ShownItem[] }
type ItemProps = { at: SignedIn; request: DisclosureRequest; item: ShownItem }

/** The documents of a request, each with how it is assessed and what comes next for it. */
export function RequestItems({ at, request, items }: ItemsProps) {
  const t = words(at.language)
  const canAssess = isOpen(request) && answersRequestsOf(at.actor) !== null
  return (
    <Table
      caption={t.one.documents}
      captionHidden
      file={{ at, name: 'handlingar' }}
      rows={items}
      columns={[
        { title: t.one.document, cell: (item) => <Title at={at} item={item} /> },
        { title: t.one.case, cell: ({ caseNumber }) => caseNumber },
        { title: t.one.assessment, cell: (item) => <AssessmentOf at={at} item={item} /> },
        ...(canAssess
          ? [
              {
                title: t.one.next,
                cell: (item: ShownItem) => <NextFor {...{ at, request, item }} />,
                inFile: [],
              },
            ]
          : [{ title: t.one.given, cell: (item: ShownItem) => <GivenOut at={at} item={item} /> }]),
      ]}
    />
  )
}

function Title({ at, item }: Omit<ItemProps, 'request'>) {
  const { shown, title, caseNumber, documentNumber } = item
  if (shown === null) return <>{title}</>
  return <a href={at.to.inCase(caseNumber, 'handling', String(documentNumber))}>{title}</a>
}

function AssessmentOf({ at, item: { assessment } }: Omit<ItemProps, 'request'>) {
  const t = words(at.language)
  if (assessment === null) return <>{t.one.notAssessed}</>
  const { outcome, provision, by, on } = assessment
  return (
    <>
      <strong>{t.outcomes[outcome]}</strong>
      {provision !== null && outcome !== 'whole' && <div>{provision}</div>}
      <div class="quiet">
        {by}, {on}
      </div>
    </>
  )
}

/** Assess, mask, look at the copy, or take the document out again. */
function NextFor({ at, request, item }: ItemProps) {
  const t = words(at.language).one
  const { id, assessment, shown, title } = item
  const here = (...more: string[]) => at.to.disclosure(request.id, 'handlingar', id, ...more)
  if (shown?.mayRelease !== true) return null
  return (
    <>
      <div>
        <a href={here()} aria-label={`${assessment === null ? t.assess : t.reassess}: ${title}`}>
          {assessment === null ? t.assess : t.reassess}
        </a>
      </div>
      {assessment?.outcome === 'masked' && (
        <div>
          <a href={here('maskning')} aria-label={`${t.mask}: ${title}`}>
            {t.mask}
          </a>
          {' · '}
          <a href={here('kopia')} aria-label={`${t.seeCopy}: ${title}`}>
            {t.seeCopy}
          </a>
        </div>
      )}
      <Form at={at} action={here('bort')}>
        <input type="hidden" name="version" value={String(request.version)} />
        <Button look="tertiary">
          {t.remove}
          <span class="ds-sr-only">: {title}</span>
        </Button>
      </Form>
    </>
  )
}

/** What was given out of a document, with the checksum of each file. */
function GivenOut({ at, item: { release, caseNumber, shown } }: Omit<ItemProps, 'request'>) {
  const t = words(at.language).one
  if (release === null) return null
  const { copyNumber, files } = release
  return (
    <>
      {copyNumber !== null && shown !== null && (
        <div>
          <a href={at.to.inCase(caseNumber, 'handling', String(copyNumber))}>{t.copy(copyNumber)}</a>
        </div>
      )}
      {files.map(({ name, sha256 }) => (
        <div>
          {shown !== null && name}
          <div class="quiet">
            <span class="ds-sr-only">{t.checksum}: </span>
            {sha256}
          </div>
        </div>
      ))}
    </>
  )
}
