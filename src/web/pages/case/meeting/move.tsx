import { canCallFirstMeeting } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { partWords } from '../../../parts/words.ts'
import { CasePage } from '../case-page.tsx'
import { whyNotToday } from '../why-not.ts'
import { demandAsRead } from './as-read.ts'
import { MoveForm } from './call-form.ts'
import { dayProblem } from './day-problem.ts'
import { LastDay } from './last-day.tsx'
import { type At, type FirstMeeting, loadFirstMeeting } from './load.ts'
import { recordMove } from './record-move.ts'
import { WhenFields } from './when-fields.tsx'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, MoveForm, keeping({ show, save }))

async function load(at: At): Promise<FirstMeeting> {
  const loaded = await loadFirstMeeting(at)
  if (!canCallFirstMeeting(at.actor, loaded.file.partnership.scope)) throw new NotAllowed()
  return loaded
}

async function show(at: At, entry: Entry) {
  const loaded = await load(at)
  const reason = whyNotToday(at, loaded.file.history, 'move-first-meeting')
  return <MovePage at={at} entry={entry} loaded={loaded} reason={reason && inLanguage(reason, at.language)} />
}

async function save(at: Saving<CaseAt, typeof MoveForm>) {
  const loaded = await load(at)
  demandAsRead(loaded.file, at.form)
  const problem = dayProblem(at, at.form, loaded.duty)
  if (problem !== null) return refused([problem])
  const outcome = await recordMove(at, loaded)
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(loaded.file.partnership.number, 'mote'), words(at.language).moved)
}

type MovePageProps = { at: At; entry: Entry; loaded: FirstMeeting; reason: string | null }

function MovePage({ at, entry, loaded, reason }: MovePageProps) {
  const t = words(at.language)
  const { partnership } = loaded.file
  return (
    <CasePage at={at} partnership={partnership} title={t.moveTitle} lead={reason ?? t.moveLead} entry={entry}>
      {reason === null && <MoveFields at={at} entry={entry} loaded={loaded} />}
      <p>
        <a href={at.to.inCase(partnership.number, 'mote')}>{t.title}</a>
      </p>
    </CasePage>
  )
}

function MoveFields({ at, entry, loaded }: Omit<MovePageProps, 'reason'>) {
  const t = words(at.language)
  const { partnership } = loaded.file
  const optional = partWords(at.language).optional
  return (
    <>
      <LastDay at={at} loaded={loaded} />
      <Form at={at} keeps={entry} action={at.to.inCase(partnership.number, 'mote', 'andring')}>
        <input type="hidden" name="lastSeq" value={String(partnership.lastSeq)} />
        <WhenFields at={at} entry={entry} loaded={loaded} />
        <TextArea
          entry={entry}
          name="why"
          label={t.moveWhy}
          hint={t.moveWhyHint}
          optional={optional}
          rows={2}
        />
        <Actions>
          <Button>{t.moveSave}</Button>
        </Actions>
      </Form>
    </>
  )
}
