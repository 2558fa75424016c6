import { canAnswerGuide } from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { timeInStockholm } from '../../../../kernel/date-words.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { removeDraft } from '../../../../store/people/draft.ts'
import { saveAnswer, whileCaseStands } from '../../../../store/review/checklist.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { anyFields, type Entry } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Form } from '../../../parts/form.tsx'
import { SaveState } from '../../../parts/save-state.tsx'
import { CasePage } from '../case-page.tsx'
import { textsChanged } from '../draft/texts-changed.ts'
import { ownerOf } from '../meeting/minutes-load.ts'
import { judgeGuide } from './guide-answers.ts'
import { GuideAnswers, GuideFields } from './guide-fields.tsx'
import { findGuideDraft, guideDraftKey, withDraft } from './guide-kept.ts'
import { findGuide, guideId, guideIsOpen } from './guide-load.ts'
import { type At, loadIdeaMeetings } from './load.ts'
import { words } from './words.ts'

/** The eight questions on one screen, answered jointly; what was said at the last meeting stands there already. */
export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, anyFields, { show, save })

export async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file, going } = await loadIdeaMeetings(at)
  const isOpen = guideIsOpen(file)
  const guide = await findGuide(at, file)
  const mayWrite = canAnswerGuide(at.actor, file.partnership.scope)
  const writes = mayWrite && (isOpen || entry.typed !== null)
  const { number } = file.partnership
  const address = (...more: string[]) => at.to.inCase(number, 'idemoten', 'samtal', ...more)
  const draft = writes ? await findGuideDraft(at) : null
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.guideTitle}
      lead={writes ? inLanguage(guide.checklist.intro, at.language) : t.guideLeadRead}
      entry={entry}
      islands={['autosave.js']}
    >
      {!isOpen && <Alert color="info">{whyClosed(at, file)}</Alert>}
      {writes ? (
        <Form at={at} action={address()} draft={address('utkast')}>
          <SaveState
            at={at}
            savedAt={draft === null ? null : new Date(draft.updatedAt)}
            draft={address('utkast')}
          />
          <GuideFields at={at} entry={withDraft(at, entry, { draft, guide })} guide={guide} />
          <Actions>
            <Button>{t.guideSave}</Button>
            <ButtonLink href={at.to.inCase(number, going ? 'idemoten' : 'mote')} look="tertiary">
              {going ? t.toList : t.toFirst}
            </ButtonLink>
          </Actions>
        </Form>
      ) : (
        <GuideAnswers at={at} guide={guide} />
      )}
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof anyFields>) {
  const t = words(at.language)
  const { file, going } = await loadIdeaMeetings(at)
  const { id, lead, scope } = file.partnership
  if (!canAnswerGuide(at.actor, scope)) throw new NotAllowed()
  if (!guideIsOpen(file)) return refused(whyClosed(at, file))
  const { problems, changes } = judgeGuide(at, await findGuide(at, file))
  if (problems.length > 0) return refused(problems)
  await whileCaseStands(at.db, file.partnership, async (trx) => {
    for (const change of changes) {
      const about = { partnershipId: id, bodyId: lead.bodyId, checklist: guideId }
      const saved = await saveAnswer(trx, { ...about, ...change, by: at.actor.personId, at: at.now })
      if (saved.kind === 'changed') throw new ChangedMeanwhile()
    }
    await removeDraft(trx, ownerOf(at), guideDraftKey(at))
    if (changes.some(({ question }) => question === 'learningGoals')) await textsChanged(at, trx, file)
  })
  const back = at.to.inCase(at.params.number, going ? 'idemoten' : 'mote')
  return goTo(back, t.guideSaved(timeInStockholm(at.now, at.language)))
}

function whyClosed({ language }: At, { history }: CaseFile): string {
  const t = words(language)
  const hasBegun = history.events.some(({ type }) => type === 'ideaMeetingCalled')
  return hasBegun ? t.guideClosed : t.guideNotNow
}
