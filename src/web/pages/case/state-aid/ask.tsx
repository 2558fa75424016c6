import { z } from 'zod'
import { canAskForAidDeclaration } from '../../../../domain/permissions/permissions-aid.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { partyReceivers } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { EmptyState } from '../../../parts/empty-state.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { paths } from '../../../paths.ts'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { tell } from '../tell.ts'
import { partyNames } from '../turn.ts'
import { whyNotToday } from '../why-not.ts'
import { type AidFile, aidAddress, loadAid } from './load.ts'
import { words } from './words.ts'

const askStep = 'ask-for-aid-declaration'
const AskForm = form(words, (_, field) => z.object({ by: field.optionalDate() }))

export const get = page(CaseParams, noQuery, show)
export const post = handler(CaseParams, AskForm, { show, save })

type At = SignedIn<CaseAt>

async function load(at: At): Promise<AidFile> {
  const loaded = await loadAid(at)
  if (!canAskForAidDeclaration(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return loaded
}

async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const { file } = await load(at)
  const reason = whyNotToday(at, file.history, askStep)
  const lead = t.askLead(partyNames(file.partnership, at.language))
  return (
    <CasePage at={at} partnership={file.partnership} title={t.askTitle} lead={lead} entry={entry}>
      {reason === null ? (
        <AskFields at={at} entry={entry} action={aidAddress(at, file, 'begaran')} />
      ) : (
        <EmptyState title={t.askNotNow}>
          <p>{inLanguage(reason, at.language)}</p>
        </EmptyState>
      )}
      <p>
        <a href={aidAddress(at, file)}>{t.back}</a>
      </p>
    </CasePage>
  )
}

function AskFields({ at, entry, action }: { at: At; entry: Entry; action: string }) {
  const t = words(at.language)
  return (
    <Form at={at} action={action}>
      <DateField
        entry={entry}
        name="by"
        label={t.askBy}
        optional={partWords(at.language).optional}
        language={at.language}
      />
      <Actions>
        <Button>{t.askSend}</Button>
      </Actions>
    </Form>
  )
}

async function save(at: Saving<CaseAt, typeof AskForm>) {
  const t = words(at.language)
  const { file, grant } = await load(at)
  const { by } = at.form
  if (by !== null && isBefore(by, at.today)) return refused([{ field: 'by', sentence: t.askByPast }])
  const content = by === null ? {} : { answerBy: by }
  const asked = { step: askStep, track: grant.track, by: at.actor, on: at.today, at: at.now, content }
  const { partnership } = file
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const to = await partyReceivers(inCase.trx, partnership, at.today)
    const url = at.origin + paths.inCase(partnership.number, 'statsstod', 'intyg')
    await tell(at, {
      inCase,
      partnership,
      to,
      kind: 'aidDeclarationRequested',
      params: { by },
      mail: (link) => ({ kind: 'aidDeclarationWanted', ...link, url, by }),
    })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(aidAddress(at, file), t.asked)
}
