import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { earliestAnswerDay } from '../../../../process/reports/report-parts.ts'
import type { Entry } from '../../../form/form.ts'
import { Actions, Button, ButtonLink } from '../../../parts/button.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { DateField } from '../../../parts/fields.tsx'
import { Form } from '../../../parts/form.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { type AbsentDesk, owedNouns } from './absent-desk.ts'
import { words } from './absent-words.ts'

type Props = { at: SignedIn; desk: AbsentDesk }

/** Who has not handed in, until when they have, a reminder, and the way on when the day has passed. */
export function AbsentPage({ at, desk, entry }: Props & { entry: Entry }) {
  const t = words(at.language)
  const { owing, may, closed } = desk
  return (
    <CasePage at={at} partnership={desk.file.partnership} title={t.title} lead={t.lead} entry={entry}>
      {owing.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <Facts
          facts={owing.map(({ party, owed }) => [party.name, <Tag mood="waiting">{t[owed]}</Tag>] as const)}
        />
      )}
      {owing.length > 0 && <p>{dayWords(at, desk)}</p>}
      {owing.length > 0 && !closed && !may && <p class="quiet">{t.onlyRead}</p>}
      {owing.length > 0 && !closed && may && (
        <>
          {isTimeUp(at, desk) && desk.someIn && <GoOn at={at} desk={desk} />}
          <Remind at={at} desk={desk} entry={entry} />
        </>
      )}
      <Actions>
        <ButtonLink href={desk.back} look="tertiary">
          {t.back}
        </ButtonLink>
      </Actions>
    </CasePage>
  )
}

/** The day that the parties were given has passed. */
export function isTimeUp(at: SignedIn, { answerBy }: AbsentDesk): boolean {
  return answerBy !== null && isAfter(at.today, answerBy)
}

function dayWords(at: SignedIn, desk: AbsentDesk): string {
  const t = words(at.language)
  if (desk.answerBy === null) return t.noDay
  const day = dateInWords(desk.answerBy, at.language)
  return isTimeUp(at, desk) ? t.wasUntil(day) : t.until(day)
}

function GoOn({ at, desk }: Props) {
  const t = words(at.language)
  const others = desk.owing.filter(({ party }) => party.id !== desk.own)
  if (others.length === 0) return null
  return (
    <Section title={t.goOn} id="vidare">
      <p>{t.means[desk.report]}</p>
      {others.map(({ party, owed }) => (
        <Form at={at} action={desk.here(owedNouns[owed], party.id)}>
          <input type="hidden" name="lastSeq" value={String(desk.file.partnership.lastSeq)} />
          <Button>{t.leave[owed](party.name)}</Button>
        </Form>
      ))}
    </Section>
  )
}

function Remind({ at, desk, entry }: Props & { entry: Entry }) {
  const t = words(at.language)
  const { rulebook } = desk.file.history
  const earliest = earliestAnswerDay(rulebook, { today: at.today, given: desk.answerBy })
  return (
    <Section title={t.remind} id="paminn">
      <Form at={at} action={desk.here()}>
        <input type="hidden" name="lastSeq" value={String(desk.file.partnership.lastSeq)} />
        <DateField
          entry={entry}
          name="answerBy"
          label={t.answerBy}
          hint={t.answerByHint(earliest)}
          value={earliest}
          language={at.language}
        />
        <Actions>
          <Button look={isTimeUp(at, desk) ? 'secondary' : 'primary'}>{t.ask}</Button>
        </Actions>
      </Form>
    </Section>
  )
}
