import { z } from 'zod'
import { canWithdraw } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { type CaseFile, getCaseFile } from '../../../../store/case/case-file.ts'
import { recordStep } from '../../../../store/case/steps.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, Button } from '../../../parts/button.tsx'
import { Checkbox } from '../../../parts/choices.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { namesIn } from '../consideration/words.ts'
import { callOffMeetings } from '../meeting/call-off.ts'
import { bothSides, tell } from '../tell.ts'
import { whyNotToday } from '../why-not.ts'
import { isAgreed, isOneOfSeveral, leave, othersGoOn } from './leave.ts'
import { organisationOf, registerWithdrawal } from './register.ts'
import { words } from './words.ts'

const WithdrawalForm = form(words, (t, field) =>
  z.object({ reasons: field.optionalText(2000), sure: field.mustTick(t.sureMissing) }),
)

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, WithdrawalForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const file = await load(at)
  const { partnership } = file
  const leaves = othersGoOn(file)
  const t = words(at.language)
  const own = leaves ? t.leaving : t.withdrawing
  const against = leaves || entry.typed !== null ? null : whyNotToday(at, file.history, 'withdraw')
  if (against !== null) return <NotNow at={at} file={file} why={inLanguage(against, at.language)} />
  return (
    <CasePage at={at} partnership={partnership} title={own.title} lead={own.lead} entry={entry}>
      {leaves && isAgreed(file) && (
        <Alert color="warning">
          <p>{t.namesYou(namesIn(file.history.rulebook, at.language))}</p>
        </Alert>
      )}
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'aterkallelse')}>
        <TextArea
          entry={entry}
          name="reasons"
          label={t.reasons}
          hint={t.reasonsHint}
          optional={t.optional}
          rows={4}
        />
        <Checkbox entry={entry} name="sure" label={own.sure} />
        <Actions>
          <Button>{own.send}</Button>
        </Actions>
      </Form>
    </CasePage>
  )
}

type NotNowProps = { at: SignedIn<CaseAt>; file: CaseFile; why: string }

/** Too late to withdraw: why, and where a partnership that is in force is ended. */
function NotNow({ at, file: { partnership, status }, why }: NotNowProps) {
  const t = words(at.language)
  const isInForce = status.round === 'ACTIVE' || status.round === 'FINAL_REPORTED'
  return (
    <CasePage at={at} partnership={partnership} title={t.withdrawing.title}>
      <Alert color="warning">
        <p>{why}</p>
        {isInForce && (
          <p>
            <a href={at.to.inCase(partnership.number, 'avslut')}>{t.toEnding}</a>
          </p>
        )}
        {isInForce && isOneOfSeveral(partnership) && (
          <p>
            <a href={at.to.inCase(partnership.number, 'uttrade')}>{t.toLeaving}</a>
          </p>
        )}
      </Alert>
    </CasePage>
  )
}

async function save(at: Saving<CaseAt, typeof WithdrawalForm>) {
  const file = await load(at)
  const { reasons } = at.form
  if (othersGoOn(file)) return leave(at, file, reasons)
  const asked = { step: 'withdraw', by: at.actor, on: at.today, at: at.now, content: { reasons } }
  const outcome = await recordStep(at.db, file, asked, async (inCase) => {
    await registerWithdrawal(at, file, { inCase, reasons, leaves: false })
    const { partnership } = file
    await callOffMeetings(at, inCase, { partnership, reason: reasons })
    const to = await bothSides(at, inCase, partnership)
    const params = { by: organisationOf(at.actor), reason: reasons }
    const mail = { kind: 'withdrawn', ...params } as const
    await tell(at, {
      inCase,
      partnership,
      to,
      kind: 'withdrawn',
      params,
      mail: (link) => ({ ...mail, ...link }),
    })
  })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.case(at.params.number), words(at.language).withdrawing.done)
}

async function load(at: SignedIn<CaseAt>): Promise<CaseFile> {
  const file = await getCaseFile(at.db, at.actor, { number: at.params.number, today: at.today })
  if (!canWithdraw(at.actor, file.partnership.scope)) throw new NotAllowed()
  return file
}
