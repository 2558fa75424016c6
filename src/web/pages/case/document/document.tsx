import { DocumentView } from '../../../../documents/html/document-view.tsx'
import { storedModel } from '../../../../documents/stored-model.ts'
import type { Partnership } from '../../../../domain/partnership.ts'
import { canDispose } from '../../../../domain/permissions/permissions-renewal.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import type { CaseDocument } from '../../../../store/papers/document.ts'
import { listRegistryEntries, type RegistryEntry } from '../../../../store/papers/registry.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery, ordinal } from '../../../params.ts'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Day } from '../../../parts/date-words.tsx'
import { type Fact, Facts } from '../../../parts/facts.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { Disposed } from '../disposal/disposed.tsx'
import { words as disposalWords } from '../disposal/words.ts'
import { paperTitle } from '../paper-title.ts'
import { SecrecyFlag, WaysToFlag } from '../secrecy/flag.tsx'
import { Readings } from '../secrecy/readings.tsx'
import { caseWords } from '../words.ts'
import { Files } from './files.tsx'
import { openDocument } from './find-document.ts'
import { words } from './words.ts'

export const DocumentParams = CaseParams.extend({ document: ordinal() })

/** One paper of a case: what it says, where it is registered, and its files. */
export const get = page(DocumentParams, noQuery, async (at) => {
  const { file, partnership, rulebook, document } = await openDocument(at, { ...at.params, form: 'page' })
  const entries = await listRegistryEntries(at.db, partnership.id)
  const own = entries.filter(({ documentId }) => documentId === document.id)
  return <DocumentPage {...{ at, file, partnership, rulebook, document }} entries={own} />
})

type DocumentProps = { at: SignedIn; partnership: Partnership; document: CaseDocument }

type DocumentPageProps = DocumentProps & {
  file: CaseFile
  rulebook: Rulebook
  entries: readonly RegistryEntry[]
}

function DocumentPage({ entries, rulebook, file, ...props }: DocumentPageProps) {
  const { at, partnership, document } = props
  const t = words(at.language)
  const hasPaper = document.model !== null
  const disposal = disposalIn(file, document)
  const { title, language } = paperTitle(rulebook, document, at.language)
  return (
    <CasePage at={at} partnership={partnership} title={title} titleLanguage={language}>
      <SecrecyFlag at={at} file={file} document={document} />
      <Facts facts={[...factsOf(props, entries), ...releasesOf(at, file, document)]} />
      {disposal !== undefined && <Disposed at={at} rulebook={rulebook} event={disposal} />}
      {hasPaper && (
        <Actions>
          <ButtonLink
            href={at.to.inCase(partnership.number, 'handling', `${document.number}.pdf`)}
            look="secondary"
          >
            {t.openPdf}
          </ButtonLink>
          <ButtonLink
            href={at.to.inCase(partnership.number, 'handling', `${document.number}.docx`)}
            look="tertiary"
          >
            {t.getDocx}
          </ButtonLink>
        </Actions>
      )}
      <Files
        at={at}
        document={document}
        addressOf={(file) =>
          at.to.inCase(partnership.number, 'handling', String(document.number), 'fil', file)
        }
      />
      {hasPaper && document.language !== at.language && <p class="quiet">{t.otherLanguage}</p>}
      {hasPaper && <DocumentView model={storedModel(document.model)} heading="none" />}
      <Readings at={at} file={file} document={document} />
      <WaysToFlag at={at} file={file} document={document} />
      <WayToDisposal at={at} file={file} document={document} />
    </CasePage>
  )
}

/** The decision by which what it said has been disposed of. */
function disposalIn({ history }: CaseFile, { disposedBySeq }: CaseDocument) {
  return history.events.find(({ seq }) => seq === disposedBySeq)
}

/** That somebody who asked has been given it, whole or masked: when, and to nobody named. */
function releasesOf({ language }: SignedIn, { history }: CaseFile, { id }: CaseDocument): Fact[] {
  const t = words(language)
  return history.events
    .filter(({ type, content }) => type === 'documentReleased' && content.document === id)
    .map(({ on, content }) => [
      t.released,
      <>
        <Day day={on} />, {content.outcome === 'masked' ? t.releasedMasked : t.releasedWhole}
      </>,
    ])
}

/** For those who may, in a case that is over. */
function WayToDisposal({ at, file, document }: { at: SignedIn; file: CaseFile; document: CaseDocument }) {
  const { partnership, status } = file
  if (status.open || document.disposedBySeq !== null || !canDispose(at.actor, partnership.scope)) return null
  const address = at.to.inCase(partnership.number, 'handling', String(document.number), 'gallring')
  return (
    <p>
      <a href={address}>{disposalWords(at.language).toDisposal}</a>
    </p>
  )
}

function factsOf({ at, document }: DocumentProps, entries: readonly RegistryEntry[]): Fact[] {
  const t = words(at.language)
  const { createdByName, shared, internal } = document
  return [
    ...entries.map((entry): Fact => [t.registered, <Registered at={at} entry={entry} />]),
    ...(createdByName === null ? [] : [[t.madeBy, createdByName] satisfies Fact]),
    [t.madeOn, <Day day={dayInStockholm(new Date(document.createdAt))} />],
    [t.access, internal ? t.internal : shared ? t.shared : t.notShared],
  ]
}

function Registered({ at, entry }: { at: SignedIn; entry: RegistryEntry }) {
  const { registryNumber, documentNumber, externalNumber, direction, correspondent, on } = entry
  const t = words(at.language)
  return (
    <>
      {registryNumber}-{documentNumber}
      {externalNumber !== null && ` (${caseWords(at.language).externalNumber} ${externalNumber})`},{' '}
      {t.directions[direction]} {correspondent} <Day day={on} />
    </>
  )
}
