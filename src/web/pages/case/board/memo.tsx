import { z } from 'zod'
import { canSeeMemoDraft, canWriteMemoOf } from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import { upperFirst } from '../../../../kernel/upper-first.ts'
import { wantsReportAnew } from '../../../../process/reports/report-parts.ts'
import type { MemoSection } from '../../../../process/rulebook/memo-schema.ts'
import type { Rulebook } from '../../../../process/rulebook/rulebook.ts'
import { rulebookAt } from '../../../../store/bodies/role-titles.ts'
import { listDraftKeys } from '../../../../store/people/draft.ts'
import { officialReceivers } from '../../../../store/people/receivers.ts'
import { refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { DateWords } from '../../../parts/date-words.tsx'
import { DraftHere } from '../../../parts/draft-here.tsx'
import { Form } from '../../../parts/form.tsx'
import { Heading, Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { earlyStartIn, StartsEarly } from '../early-start.tsx'
import { tell } from '../tell.ts'
import { rolesInWords } from '../turn.ts'
import { loadBoardCase, type TrackAt, TrackParams } from './load.ts'
import { leadOfMatter } from './matter.ts'
import { type Memo, memoOf, unwritten, type Written } from './memo-content.ts'
import { isTextUnchanged, Returned } from './returned.tsx'
import { answerTo, loadFor, type OneBoard, reasonAgainst, takeBoardStep } from './step.ts'
import { words } from './words.ts'

const HandInForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))
const step = 'write-memo'
const approvers = ['director', 'adminHead'] as const

/** The memo as it is written, section by section, and the hand-over to whoever approves it. */
export const get = page(TrackParams, noQuery, show)
export const post = handler(TrackParams, HandInForm, { show, save })

export async function show(at: SignedIn<TrackAt>, entry: Entry) {
  const loaded = await loadBoardCase(at)
  const { partnership } = loaded.file
  if (!canSeeMemoDraft(at.actor, partnership.scope)) throw new NotAllowed()
  const memo = await memoOf(at, loaded.file, loaded.board)
  const t = words(at.language)
  const mayWrite = isWriting(at, loaded)
  const mine = { personId: at.actor.personId, partnershipId: partnership.id }
  const drafts = mayWrite ? await listDraftKeys(at.db, mine) : new Set<string>()
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.memo}
      lead={leadOfMatter(at, loaded, t.memoLead(loaded.board.name))}
      entry={entry}
    >
      <Returned {...{ at, loaded }} />
      <MemoDay {...{ at, loaded }} />
      {loaded.board.status.kind === 'sign' && (
        <StartsEarly at={at} early={await earlyStartIn(at, loaded.file)} />
      )}
      {mayWrite && awaitsReport(loaded) && <p>{t.reportFirst}</p>}
      {mayWrite && <HandIn {...{ at, loaded, memo }} />}
      <Section title={t.sections} id="avsnitt">
        {memo.sections.map((written) => (
          <SectionView
            {...{ at, loaded, written, mayWrite }}
            hasDraft={drafts.has(memoDraftKey(at.params, written.section.key))}
          />
        ))}
      </Section>
    </CasePage>
  )
}

/** Under which what somebody types in a section is kept. */
export function memoDraftKey({ number, track }: TrackAt, section: string): string {
  return `memo:${number}:${track}:${section}`
}

export function isWriting(at: SignedIn, { file, board }: OneBoard): boolean {
  return (
    board.status.state === 'CASE_OPENED' &&
    file.status.paused === null &&
    canWriteMemoOf(board.bodyId)(at.actor, file.partnership.scope)
  )
}

type ViewProps = { at: SignedIn<TrackAt>; loaded: OneBoard; memo: Memo }

/** The steering group has not approved the report that the memo is about, or not since it was to be done anew. */
function awaitsReport({ file, board }: OneBoard): boolean {
  const { kind, track } = board.status
  if (kind !== 'followUp' && kind !== 'finalReport') return false
  const own = file.history.events.filter(({ content }) => content.track === track)
  const anew = own.findLast(wantsReportAnew)?.seq ?? 0
  return !own.some(({ type, seq }) => type === 'reportApproved' && seq > anew)
}

async function HandIn({ at, loaded, memo }: ViewProps) {
  const t = words(at.language)
  const { partnership } = loaded.file
  const missing = unwritten(memo)
  const reason = reasonAgainst(at, loaded, step)
  if (reason !== null) return <p>{reason}</p>
  if (missing.length > 0) return <Missing {...{ at, missing }} />
  const rulebook = await rulebookAt(at.db, partnership, loaded.board.bodyId)
  return (
    <Form at={at} action={at.to.inCase(partnership.number, 'namnd', at.params.track, 'forslag')}>
      <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
      <p>{t.handInMeans(approversIn(rulebook, at.language))}</p>
      <Actions>
        <Button>{t.handIn}</Button>
      </Actions>
    </Form>
  )
}

/** Whoever may approve it, as it begins a sentence. */
function approversIn(rulebook: Rulebook, language: Language): string {
  return upperFirst(rolesInWords(approvers, rulebook, language))
}

/** What is left to write, each a click away; the first of it is the main thing to do. */
function Missing({ at, missing }: { at: SignedIn<TrackAt>; missing: readonly MemoSection[] }) {
  const t = words(at.language)
  const { number, track } = at.params
  const links = missing.map(({ key, heading }) => ({
    href: at.to.inCase(number, 'namnd', track, 'forslag', key),
    heading: inLanguage(heading, at.language),
  }))
  const [first] = links
  return (
    <>
      <p>{t.notReadyYet}</p>
      <ul>
        {links.map(({ href, heading }) => (
          <li>
            <a href={href}>{heading}</a>
          </li>
        ))}
      </ul>
      {first !== undefined && (
        <Actions>
          <ButtonLink href={first.href}>{t.writeNext(first.heading)}</ButtonLink>
        </Actions>
      )}
    </>
  )
}

/** By when the memo has to be approved to come before the board next. */
export function MemoDay({ at, loaded: { board } }: { at: SignedIn; loaded: OneBoard }) {
  if (board.plan === null || board.status.state !== 'CASE_OPENED') return null
  const { meeting } = board.plan
  return (
    <p>
      {words(at.language).readyBy(dateInWords(meeting.date, at.language))}{' '}
      <strong>
        <DateWords at={at} day={meeting.memoStop} />
      </strong>
    </p>
  )
}

type SectionProps = Omit<ViewProps, 'memo'> & { written: Written; mayWrite: boolean; hasDraft: boolean }

function SectionView({ at, loaded, written, mayWrite, hasDraft }: SectionProps) {
  const t = words(at.language)
  const { section, text } = written
  const heading = inLanguage(section.heading, at.language)
  const address = at.to.inCase(
    loaded.file.partnership.number,
    'namnd',
    at.params.track,
    'forslag',
    section.key,
  )
  return (
    <div class="memo-section">
      <Heading level={3}>{heading}</Heading>
      {text === '' ? (
        <p class="quiet">{t.empty}</p>
      ) : (
        <div class="kept-text" lang="sv">
          {text}
        </div>
      )}
      {hasDraft && <DraftHere at={at} />}
      {mayWrite && written.changed !== null && (
        <Alert color="warning">
          <a href={address}>{t.compare}</a>
        </Alert>
      )}
      <p class="quiet">
        {text !== '' && whenceOf(at, written)}{' '}
        {mayWrite && (
          <a href={address} aria-label={text === '' ? t.editOf(heading) : t.rewordOf(heading)}>
            {text === '' ? t.edit : t.reword}
          </a>
        )}
      </p>
    </div>
  )
}

/** Who wrote the text and when; what nobody has written comes from the memo that the board sent back, or from the case. */
function whenceOf(at: SignedIn, { kept, earlier }: Written): string {
  const t = words(at.language)
  if (kept !== null) return t.writtenIn(kept.byName, dayOf(kept.at, at))
  return earlier === null ? t.fromCase : t.fromEarlier(earlier.byName, dayOf(earlier.at, at))
}

function dayOf(instant: string, at: SignedIn): string {
  return dateInWords(dayInStockholm(new Date(instant)), at.language)
}

async function save(at: Saving<TrackAt, typeof HandInForm>) {
  const loaded = await loadFor(at, canWriteMemoOf)
  const t = words(at.language)
  const { partnership } = loaded.file
  const missing = unwritten(await memoOf(at, loaded.file, loaded.board))
  if (missing.length > 0)
    return refused(t.notReady(missing.map(({ heading }) => inLanguage(heading, at.language)).join(', ')))
  const { track } = at.params
  const content = isTextUnchanged(loaded) ? { textUnchanged: true } : {}
  const taking = { step, content, lastSeq: at.form.lastSeq, track }
  const outcome = await takeBoardStep(at, loaded, taking, async (inCase) => {
    const scope = { ...partnership.scope, leadBodyId: loaded.board.bodyId }
    const to = await officialReceivers(
      inCase.trx,
      { ...partnership, scope },
      { roles: approvers, today: at.today },
    )
    await tell(at, { inCase, partnership, to, kind: 'memoWritten', params: {} })
  })
  return answerTo(at, outcome, t.handedIn)
}
