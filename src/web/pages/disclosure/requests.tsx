import { answersRequestsOf, daysTaken, readsRequestsOf } from '../../../domain/disclosure.ts'
import { readsDisposalPlanOf } from '../../../domain/permissions/permissions-disposal.ts'
import { readsRegistryOf } from '../../../domain/permissions/permissions-registry.ts'
import { allowed } from '../../../domain/thrown.ts'
import { type ListedRequest, listRequests, mostListed } from '../../../store/papers/disclosure-list.ts'
import { page } from '../../handler.ts'
import { Page } from '../../layout/page.tsx'
import { noParams, noQuery } from '../../params.ts'
import { Actions, ButtonLink } from '../../parts/button.tsx'
import { Day } from '../../parts/date-words.tsx'
import { EmptyState } from '../../parts/empty-state.tsx'
import { ListFiles } from '../../parts/list-files.tsx'
import { Table } from '../../parts/table.tsx'
import { Tag } from '../../parts/tag.tsx'
import type { SignedIn } from '../../visit.ts'
import { words as planWords } from '../disposal-plan/words.ts'
import { words as registryWords } from '../registry-list/words.ts'
import { words as changeWords } from './change-words.ts'
import { LawNote } from './law-note.tsx'
import { words } from './words.ts'

/** The requests that the reader's body has received, the one that has waited longest first. */
export const get = page(noParams, noQuery, async (at) => {
  const bodyId = allowed(readsRequestsOf(at.actor))
  const requests = await listRequests(at.db, bodyId)
  const t = words(at.language)
  const answers = answersRequestsOf(at.actor) !== null
  return (
    <Page at={at} title={t.title} lead={answers ? t.lead : t.leadForReaders} width="wide">
      {answers && (
        <Actions>
          <ButtonLink href={at.to.disclosure('ny')}>{t.add}</ButtonLink>
        </Actions>
      )}
      {requests.length === 0 ? (
        <EmptyState title={t.emptyTitle}>{t.empty}</EmptyState>
      ) : (
        <>
          {requests.length >= mostListed && <p>{t.firstListed(mostListed)}</p>}
          <RequestTable at={at} requests={requests} />
          <ListFiles words={t.download} href={(kind) => at.to.disclosure('fil', kind)} />
        </>
      )}
      {readsRegistryOf(at.actor) !== null && (
        <p>
          <a href={at.to.registryList()}>{registryWords(at.language).toList}</a>
        </p>
      )}
      {readsDisposalPlanOf(at.actor) !== null && (
        <p>
          <a href={at.to.disposalPlan()}>{planWords(at.language).toPlan}</a>
        </p>
      )}
      <LawNote at={at} />
    </Page>
  )
})

function RequestTable({ at, requests }: { at: SignedIn; requests: readonly ListedRequest[] }) {
  const t = words(at.language)
  return (
    <Table
      caption={t.caption}
      rows={requests}
      columns={[
        {
          title: t.number,
          cell: ({ id, number }) => <a href={at.to.disclosure(id)}>{number}</a>,
        },
        { title: t.wanted, cell: ({ wanted }) => inShort(wanted) },
        { title: t.received, cell: ({ receivedOn }) => <Day day={receivedOn} /> },
        { title: t.documents, cell: ({ documents }) => String(documents) },
        { title: t.standing, cell: (request) => <Standing at={at} request={request} /> },
      ]}
    />
  )
}

/** How long it has waited, how long it took, or that it was closed without an answer from here. */
function Standing({ at, request }: { at: SignedIn; request: ListedRequest }) {
  const t = words(at.language)
  const { receivedOn, answer, closing, decisionWantedOn } = request
  if (request.waitsForDecision && decisionWantedOn !== null)
    return <Tag mood="waiting">{t.waitsForDecision(decisionWantedOn)}</Tag>
  if (closing !== null)
    return <Tag mood="neutral">{changeWords(at.language).closed.on[closing.as](closing.on)}</Tag>
  if (answer === null) return <Tag mood="waiting">{t.waitedDays(daysTaken(receivedOn, at.today))}</Tag>
  return <Tag mood="calm">{t.answeredAfter(answer.on, daysTaken(receivedOn, answer.on))}</Tag>
}

function inShort(text: string): string {
  return text.length > 120 ? `${text.slice(0, 119)}…` : text
}
