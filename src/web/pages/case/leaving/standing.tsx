import type { Leaving } from '../../../../domain/leaving.ts'
import { materialQuestionsIn } from '../../../../domain/material-question.ts'
import { canChangeParties } from '../../../../domain/permissions/permissions-renewal.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { addDays } from '../../../../kernel/plain-date.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'
import { type Entry, writtenIn } from '../../../form/form.ts'
import { entryFor } from '../../../form/kept-forms.ts'
import type { CaseAt } from '../../../params.ts'
import { Actions, Button } from '../../../parts/button.tsx'
import { Details } from '../../../parts/details.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { TextArea } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { namesIn } from '../consideration/words.ts'
import { words } from './words.ts'

type StandingProps = { at: SignedIn<CaseAt>; entry: Entry; file: CaseFile; notice: Leaving }

/** A notice that stands, as both sides read it, with what happens next. */
export function Standing({ at, entry, file, notice }: StandingProps) {
  const t = words(at.language)
  const day = (on: Leaving['on']) => dateInWords(on, at.language)
  return (
    <Section title={t.leaves(notice.party)} id={`part-${notice.partyId}`}>
      <Facts
        facts={[
          [t.lastDay, day(notice.lastDay)],
          [t.noticedOn, day(notice.noticedOn)],
          [t.ground, <span class="typed">{notice.ground}</span>],
          [t.settlementStands, <span class="typed">{notice.settlement}</span>],
          [t.writtenBy, t.byWhom(notice.by, day(notice.on))],
        ]}
      />
      <ul>
        <li>{t.nextLast(day(notice.lastDay), day(addDays(notice.lastDay, 1)))}</li>
        <li>
          <Question {...{ at, file, notice }} />
        </li>
        <li>{t.nextMoney}</li>
      </ul>
      <Stays {...{ at, entry, file, notice }} />
    </Section>
  )
}

/** The question that the notice put to the director, answered or not. */
function Question({ at, file, notice }: Omit<StandingProps, 'entry'>) {
  const t = words(at.language)
  const { partnership, history } = file
  const question = materialQuestionsIn(history.events).find(({ id }) => id === notice.seq + 1)
  const names = namesIn(history.rulebook, at.language)
  if (question === undefined) return <>{t.questionComes(names)}</>
  const said = question.answer === null ? t.questionWaits(names) : t.questionAnswered(names)
  return (
    <>
      {said}{' '}
      <a href={at.to.inCase(partnership.number, 'andringar', 'fraga', String(question.id))}>{t.toQuestion}</a>
    </>
  )
}

/** A notice is taken back only when the others agree: those who keep the case note it. The others read how. */
function Stays({ at, entry: given, file, notice }: StandingProps) {
  const t = words(at.language)
  const { partnership, history } = file
  const action = at.to.inCase(partnership.number, 'uttrade', notice.partyId, 'aterkallelse')
  const entry = entryFor(at, given, action)
  if (!canChangeParties(at.actor, partnership.scope))
    return (
      <p>
        {t.staysHow(namesIn(history.rulebook, at.language))}{' '}
        <a href={at.to.inCase(partnership.number, 'meddelanden')}>{t.toMessages}</a>
      </p>
    )
  return (
    <Details summary={t.staysTitle} open={writtenIn(entry) !== null}>
      <Form at={at} keeps={entry} action={action}>
        <TextArea entry={entry} name="staysReasons" label={t.staysReasons} hint={t.staysHint} rows={3} />
        <Actions>
          <Button look="secondary">{t.staysSend}</Button>
        </Actions>
      </Form>
    </Details>
  )
}
