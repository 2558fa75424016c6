import { dateInWords } from '../../../../kernel/date-words.ts'
import { isAfter } from '../../../../kernel/plain-date.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import { words as absentWords } from '../report/absent-words.ts'
import type { WritingParty } from '../report/party-of.ts'
import { words as reportWords } from '../report/words.ts'
import { type EvaluationProps, handedInBy, leftOutOf } from './load.ts'
import { words } from './words.ts'

/** Party by party, all drawn alike: handed in or not. What they have written is not told. */
export function WhoHasAnswered({ at, loaded }: EvaluationProps) {
  const t = words(at.language)
  const { parties, phase, duty, evaluation, file } = loaded
  const day = (of: Parameters<typeof dateInWords>[0]) => dateInWords(of, at.language)
  const paper = evaluation?.documentNumber ?? null
  return (
    <Section title={t.who} id="vem">
      {phase !== 'done' && duty?.due !== undefined && (
        <p>
          {isAfter(at.today, duty.due)
            ? t.late(day(duty.due))
            : t.window(day(duty.from ?? duty.due), day(duty.due))}
        </p>
      )}
      <Facts
        facts={parties.map((party) => {
          return [party.name, <PartyState at={at} loaded={loaded} party={party} />] as const
        })}
      />
      {phase === 'apart' && <p class="quiet">{t.isHidden}</p>}
      {phase === 'apart' && <Waiting at={at} loaded={loaded} />}
      {paper !== null && (
        <p>
          <a href={at.to.inCase(file.partnership.number, 'handling', String(paper))}>{t.paper}</a>
        </p>
      )}
    </Section>
  )
}

function PartyState({ at, loaded, party }: EvaluationProps & { party: WritingParty }) {
  const r = reportWords(at.language)
  const a = absentWords(at.language)
  const given = handedInBy(loaded, party)
  const left = leftOutOf(loaded, party)
  if (given !== null)
    return (
      <>
        <Tag mood="calm">{r.handedIn}</Tag> {r.handedInBy(dateInWords(given.on, at.language), given.byName)}
        {left !== null && ` ${a.afterwards}`}
      </>
    )
  if (left === null) return <Tag mood="waiting">{r.notHandedIn}</Tag>
  return (
    <>
      <Tag mood="late">{a.leftOutTag}</Tag> {a.leftOut(dateInWords(left.on, at.language))}
    </>
  )
}

/** Until when the parties have, and what can be done when somebody does not answer. */
function Waiting({ at, loaded: { evaluation, file } }: EvaluationProps) {
  const a = absentWords(at.language)
  const answerBy = evaluation?.answerBy ?? null
  const day = answerBy === null ? null : dateInWords(answerBy, at.language)
  return (
    <p>
      {day !== null && `${isAfter(at.today, answerBy ?? at.today) ? a.was(day) : a.until(day)} `}
      <a href={at.to.inCase(file.partnership.number, 'utvardering', 'saknas')}>{a.link}</a>
    </p>
  )
}
