import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { ChangedMeanwhile, NotAllowed } from '../../../../domain/thrown.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { followersOn } from '../../../../store/people/receivers.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { UnlessRefused } from '../unless-refused.tsx'
import { whyNotToday } from '../why-not.ts'
import { isDirectorOf, loadCase } from './load.ts'
import { words } from './words.ts'

const step = 'return-consideration'

const CompletionForm = form(words, (t, field) =>
  z.object({ reasons: field.text(t.neededMissing), lastSeq: field.lastSeq() }),
)

/** The director sends the consideration back, and says what is needed. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, CompletionForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const file = await loadDirected(at)
  const t = words(at.language)
  const { partnership, history } = file
  const { staffUnit } = namesIn(history.rulebook, at.language)
  const reason = whyNotToday(at, history, step)
  return (
    <CasePage
      at={at}
      partnership={partnership}
      title={t.returnTitle}
      lead={t.returnLead(staffUnit)}
      entry={entry}
    >
      <UnlessRefused {...{ at, entry, reason }}>
        <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'bedomning', 'komplettering')}>
          <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
          <TextArea entry={entry} name="reasons" label={t.needed} hint={t.neededHint} />
          <Actions>
            <Button>{t.giveBack(staffUnit)}</Button>
            <ButtonLink href={at.to.inCase(partnership.number, 'bedomning')} look="tertiary">
              {t.shortTitle}
            </ButtonLink>
          </Actions>
        </Form>
      </UnlessRefused>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof CompletionForm>) {
  const file = await loadDirected(at)
  const { partnership } = file
  const { reasons, lastSeq } = at.form
  if (lastSeq !== partnership.lastSeq) throw new ChangedMeanwhile()
  const asked = { step, by: at.actor, on: at.today, at: at.now, content: { reasons } }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    const followers = await followersOn(inCase.trx, 'public', { partnership, today: at.today })
    const personIds = followers.map(({ personId }) => personId)
    inCase.notify({ personIds, kind: 'considerationReturned', params: { title: partnership.title } })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(partnership.number, 'overvagande'), words(at.language).givenBack)
}

async function loadDirected(at: SignedIn<CaseAt>) {
  const file = await loadCase(at)
  if (!isDirectorOf(at.actor, file)) throw new NotAllowed()
  return file
}
