import { z } from 'zod'
import { canWriteMemoOf } from '../../../../domain/permissions/permissions-board.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { dateInWords, timeInStockholm } from '../../../../kernel/date-words.ts'
import { dayInStockholm } from '../../../../kernel/plain-date.ts'
import type { MemoSection } from '../../../../process/rulebook/memo-schema.ts'
import { listMemoVersions, type MemoText, saveMemoText } from '../../../../store/meetings/memo.ts'
import { findDraft, removeDraft, saveDraft } from '../../../../store/people/draft.ts'
import { whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo } from '../../../answers/answer.ts'
import { anyFields, type Entry, form, typedIn } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { TrackParams } from './load.ts'
import { isWriting, memoDraftKey } from './memo.tsx'
import { type Memo, memoOf, unwritten } from './memo-content.ts'
import { loadFor } from './step.ts'
import { words } from './words.ts'

const SectionParams = TrackParams.extend({ section: z.string().regex(/^[a-zA-Z]{2,30}$/) })
type SectionAt = z.output<typeof SectionParams>

const SectionForm = form(words, (t, field) =>
  z.object({
    body: field.text(t.bodyMissing, 20_000),
    version: field.lastSeq(),
    buildsOn: field.optionalText(100),
  }),
)

/** One section of the memo: written on top of what the case fills it with; every saved text is a version. */
export const get = page(SectionParams, noQuery, show)
export const post = handler(SectionParams, SectionForm, { show, save })

async function show(at: SignedIn<SectionAt>, entry: Entry) {
  const { loaded, written, versions, draft, next } = await load(at)
  const t = words(at.language)
  const { partnership } = loaded.file
  const { section, text, kept } = written
  const heading = inLanguage(section.heading, at.language)
  const draftAddress = addressOf(at, section.key, 'utkast')
  const shown = typedIn(entry, 'body', draft?.body ?? text)
  return (
    <CasePage
      {...{ at, partnership, entry }}
      title={heading}
      lead={inLanguage(section.help, at.language)}
      islands={['autosave.js']}
    >
      {entry.changedMeanwhile && kept !== null && (
        <Alert color="warning">
          <p>{t.theirs}</p>
          <div class="kept-text">{text}</div>
        </Alert>
      )}
      {written.changed !== null && (
        <Alert color="warning">
          <p>{t.changedSince}</p>
          <div class="kept-text" lang="sv">
            {written.changed}
          </div>
        </Alert>
      )}
      <Form at={at} action={addressOf(at, section.key)} draft={draftAddress}>
        <input type="hidden" name="version" value={String(kept?.version ?? 0)} />
        <input type="hidden" name="buildsOn" value={written.buildsOn} />
        <TextArea entry={entry} name="body" label={t.body} value={shown} rows={16} />
        <SaveState at={at} savedAt={draft === null ? null : new Date(draft.at)} draft={draftAddress} />
        <Actions>
          <Button>{next === undefined ? t.saveSection : t.saveAndNext}</Button>
          <ButtonLink href={addressOf(at)} look="tertiary">
            {t.memo}
          </ButtonLink>
        </Actions>
      </Form>
      <Versions at={at} versions={versions} />
    </CasePage>
  )
}

function Versions({ at, versions }: { at: SignedIn; versions: readonly MemoText[] }) {
  const t = words(at.language)
  if (versions.length === 0) return null
  return (
    <Details summary={t.versions(versions.length)}>
      {versions.map(({ version, byName, at: when, body }) => (
        <>
          <p class="quiet">
            {t.version(
              version,
              byName,
              `${dateInWords(dayInStockholm(new Date(when)), at.language)} ${timeInStockholm(new Date(when), at.language)}`,
            )}
          </p>
          <div class="kept-text">{body}</div>
        </>
      ))}
    </Details>
  )
}

async function save(at: Saving<SectionAt, typeof SectionForm>) {
  const { loaded, written, next } = await load(at)
  const { partnership } = loaded.file
  const { section } = written
  const isSaved = await whileCaseStands(at.db, partnership, (trx) =>
    saveMemoText(trx, {
      partnershipId: partnership.id,
      bodyId: loaded.board.bodyId,
      track: at.params.track,
      section: section.key,
      body: at.form.body,
      basedOn: at.form.version,
      buildsOn: at.form.buildsOn || null,
      by: at.actor.personId,
      at: at.now,
    }),
  )
  if (!isSaved) throw new ChangedMeanwhile()
  await removeDraft(at.db, { personId: at.actor.personId }, draftKey(at))
  const onward = next === undefined ? addressOf(at) : addressOf(at, next.key)
  return goTo(onward, words(at.language).savedSection(inLanguage(section.heading, at.language)))
}

/** What has been typed so far, kept for the one who types. */
export const draftPost = handler(SectionParams, anyFields, { show, save: saveTyped })

async function saveTyped(at: Saving<SectionAt, typeof anyFields>) {
  const { loaded, draft } = await load(at)
  const { body } = at.form
  await saveDraft(at.db, {
    owner: { personId: at.actor.personId },
    key: draftKey(at),
    payload: { body: typeof body === 'string' ? body : '' },
    basedOn: draft?.version ?? 0,
    partnershipId: loaded.file.partnership.id,
    bodyId: loaded.board.bodyId,
    at: at.now,
  })
  const t = words(at.language)
  return goTo(addressOf(at, at.params.section), t.saved(timeInStockholm(at.now, at.language)))
}

async function load(at: SignedIn<SectionAt>) {
  const loaded = await loadFor(at, canWriteMemoOf)
  if (!isWriting(at, loaded)) throw new NotAllowed()
  const memo = await memoOf(at, loaded.file, loaded.board)
  const written = memo.sections.find(({ section }) => section.key === at.params.section)
  if (written === undefined) throw new NotFound()
  const which = { partnershipId: loaded.file.partnership.id, track: at.params.track }
  const versions = await listMemoVersions(at.db, which, at.params.section)
  const kept = await findDraft(at.db, { personId: at.actor.personId }, draftKey(at))
  const payload = z.object({ body: z.string() }).safeParse(kept?.payload)
  const draft =
    kept === null || !payload.success
      ? null
      : { body: payload.data.body, at: kept.updatedAt, version: kept.version }
  return { loaded, written, versions, draft, next: nextUnwritten(memo, written.section) }
}

/** The next of the sections that still need text; after the last one those above it. */
function nextUnwritten(memo: Memo, { key }: MemoSection): MemoSection | undefined {
  const order = memo.sections.map(({ section }) => section.key)
  const left = unwritten(memo).filter((section) => section.key !== key)
  return left.find((section) => order.indexOf(section.key) > order.indexOf(key)) ?? left[0]
}

function addressOf(at: SignedIn<SectionAt>, ...more: string[]): string {
  return at.to.inCase(at.params.number, 'namnd', at.params.track, 'forslag', ...more)
}

function draftKey({ params }: SignedIn<SectionAt>): string {
  return memoDraftKey(params, params.section)
}
