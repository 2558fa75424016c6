import { z } from 'zod'
import { DocumentView } from '../../../../documents/html/document-view.tsx'
import type { DocumentModel } from '../../../../documents/model.ts'
import { aidLetterPaper } from '../../../../documents/papers/aid-letter.ts'
import { canInformOfAid } from '../../../../domain/permissions/permissions-aid.ts'
import { isDeMinimis } from '../../../../domain/state-aid.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { partyReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { titleOfPaper } from '../consideration/step-paper.ts'
import { demandAsRead } from '../meeting/as-read.ts'
import { registerPaper } from '../register-paper.ts'
import { tell } from '../tell.ts'
import { whyNotToday } from '../why-not.ts'
import { words } from './granting-words.ts'
import { type AidFile, aidAddress, loadAid } from './load.ts'

const informStep = 'inform-of-aid'
const LetterForm = form(words, (_, field) => z.object({ lastSeq: field.lastSeq() }))

export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, LetterForm, { show, save })

type At = SignedIn<CaseAt>
type Letter = { organisation: string; model: DocumentModel }

async function load(at: At): Promise<{ loaded: AidFile; letters: readonly Letter[]; reason: string | null }> {
  const loaded = await loadAid(at)
  if (!canInformOfAid(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  const reason = whyNotToday(at, loaded.file.history, informStep)
  return { loaded, letters: await lettersOf(at, loaded), reason: reason && inLanguage(reason, at.language) }
}

/** The letter to each organisation, as it will be sent. */
async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { loaded, letters, reason } = await load(at)
  const { partnership, history } = loaded.file
  const before = history.events.findLast(({ type }) => type === 'aidInformed')
  return (
    <CasePage at={at} partnership={partnership} title={t.letterTitle} lead={t.letterLead} entry={entry}>
      {before !== undefined && (
        <Alert color="info">{t.letterBefore(dateInWords(before.on, at.language))}</Alert>
      )}
      {letters.length === 0 || reason !== null ? (
        <EmptyState title={letters.length === 0 ? t.letterNothing : t.letterNotNow}>
          <p>{letters.length === 0 ? t.letterNothingText : reason}</p>
        </EmptyState>
      ) : (
        <>
          {letters.map(({ model }) => (
            <DocumentView model={model} heading="none" />
          ))}
          <Form at={at} action={aidAddress(at, loaded.file, 'brev')}>
            <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
            <Actions>
              <Button>{t.letterSend}</Button>
            </Actions>
          </Form>
        </>
      )}
      <p>
        <a href={aidAddress(at, loaded.file)}>{t.back}</a>
      </p>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof LetterForm>) {
  const t = words(at.language)
  const { loaded, letters } = await load(at)
  const { file } = loaded
  demandAsRead(file, at.form)
  if (letters.length === 0) return refused(t.letterNothingText)
  const asked = { step: informStep, by: at.actor, on: at.today, at: at.now }
  const { partnership } = file
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    for (const { organisation, model } of letters) {
      const paper = { kind: 'aidLetter', title: model.title, model, shared: true }
      registerPaper(at, inCase, { ...paper, direction: 'out', correspondent: organisation })
    }
    const to = await partyReceivers(inCase.trx, partnership, at.today)
    const mail = (link: { caseTitle: string; caseNumber: string; url: string }) =>
      ({ kind: 'aidLetter', ...link }) as const
    await tell(at, { inCase, partnership, to, kind: 'aidInformed', params: {}, mail })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(aidAddress(at, file), t.letterSent)
}

/** One for each organisation that the newest conclusion reckoned with. */
async function lettersOf(at: At, { file, assessments }: AidFile): Promise<Letter[]> {
  const [newest] = assessments
  if (newest === undefined || !isDeMinimis(newest.basis)) return []
  const { basis, content } = newest
  const { grantOn, rate, workings } = content
  if (grantOn === null || rate === null) return []
  const head = await caseHead(at.db, file.partnership, { date: at.today, language: 'sv' })
  const title = titleOfPaper(file.history.rulebook, informStep)
  return workings.map(({ organisation, sek, eur }) => ({
    organisation,
    model: aidLetterPaper({ ...head, title, organisation, basis, sek, eur, grantOn, rate }),
  }))
}
