import { upperFirst } from '../../../../kernel/upper-first.ts'
import { DateWords, Day, DueWords, ExpectedWords } from '../../../parts/date-words.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Said } from '../../../parts/said.tsx'
import { stepAddress, whereIn } from '../step-address.ts'
import { mostUrgentFirst } from '../urgency.ts'
import type { OverviewProps } from './load.ts'
import { shownBall } from './turn-now.tsx'
import { type Coming, whatsNext } from './whats-next.ts'
import { words } from './words.ts'

/** The next three things: what, who, when. */
export function Next({ at, overview }: OverviewProps) {
  const t = words(at.language)
  const shown = shownBall(overview)
  const { mine, others } = overview.turn
  const left = [...mine, ...others].filter((ball) => ball !== shown)
  const rest = mostUrgentFirst(left, { duties: overview.duties, today: at.today })
  const coming = whatsNext({ ...overview, shown, others: rest, today: at.today, language: at.language })
  if (coming.length === 0) return null
  return (
    <Section title={t.next} id="harnast">
      <ol class="coming">
        {coming.map((one) => (
          <li>
            <p class="coming-what">
              <What at={at} overview={overview} coming={one} />
            </p>
            <p class="quiet">
              {upperFirst(one.who)}
              <When at={at} coming={one} />
            </p>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** What is the reader's own to do leads to where it is done. */
function What({ at, overview, coming }: OverviewProps & { coming: Coming }) {
  const said = <Said text={coming.what} language={at.language} />
  const own = coming.balls?.find((ball) => overview.turn.mine.includes(ball))
  const address = own && stepAddress(at.to, overview.partnership, { ...own, ...whereIn(overview, own) })
  return address ? <a href={address}>{said}</a> : said
}

function When({ at, coming }: { at: OverviewProps['at']; coming: Coming }) {
  if (coming.on !== undefined)
    return (
      <>
        {' · '}
        <DateWords at={at} day={coming.on} />
      </>
    )
  if (coming.due === undefined && coming.expected !== undefined)
    return (
      <>
        {' · '}
        <ExpectedWords at={at} day={coming.expected} />
      </>
    )
  if (coming.due === undefined) return null
  return (
    <>
      {' · '}
      <DueWords at={at} due={coming.due} />
      {coming.meeting !== undefined && (
        <>
          , {words(at.language).forMeeting} <Day day={coming.meeting} />
        </>
      )}
    </>
  )
}
