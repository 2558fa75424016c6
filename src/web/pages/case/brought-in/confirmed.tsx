import { dateInWords } from '../../../../kernel/date-words.ts'
import { changesBetween, type Line } from '../../../../process/agreement/brought-in-lines.ts'
import { type Confirmed, changesIn, confirmedLast } from '../../../../process/agreement/confirmed-lines.ts'
import type { CaseAt } from '../../../params.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Details } from '../../../parts/details.tsx'
import { Section } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import type { Naming } from './in-words.ts'
import { ChangesView, LinesView } from './lines-view.tsx'
import type { BroughtInFile, Standing } from './load.ts'
import { words } from './words.ts'

type Props = { at: SignedIn<CaseAt>; loaded: BroughtInFile; standing: Standing; naming: Naming }

/** All lines as they stand now, with the value that a yes to them is bound to. */
export function LineByLine({ at, loaded, standing, naming }: Props) {
  const t = words(at.language)
  return (
    <Section title={t.lines} id="rader">
      <p>{loaded.broughtIn.answer === 'confirmed' ? t.linesNow : t.linesLead}</p>
      <LinesView naming={naming} lines={standing.lines} />
      {standing.lines.some(({ group }) => group === 'text') && (
        <p>
          <a href={at.to.inCase(at.params.number, 'utkast')}>{t.textsToo}</a>
        </p>
      )}
      <Digest at={at} digest={standing.digest} />
      <PutDown at={at} loaded={loaded} naming={naming} />
    </Section>
  )
}

function Digest({ at, digest }: { at: SignedIn; digest: string }) {
  const t = words(at.language)
  return (
    <p>
      {t.digest}: <code class="hash">{digest}</code>
      <br />
      <span class="quiet">{t.digestHelp}</span>
    </p>
  )
}

/** Who put down what, before the confirmation: each writing is an event of the case. */
function PutDown({ at, loaded, naming }: Omit<Props, 'standing'>) {
  const t = words(at.language)
  const written = loaded.file.history.events.filter(({ type }) => type === 'broughtInPutDown')
  if (written.length === 0) return null
  return (
    <Details summary={t.putDownBy}>
      {written.toReversed().map((event) => (
        <ChangesView
          naming={naming}
          caption={t.putDownRow(event.by.name, dateInWords(event.on, at.language))}
          changes={changesIn(event)}
        />
      ))}
    </Details>
  )
}

/** What was said yes to last, by whom and when, and whether that is what stands now. */
export function ConfirmedPart({ at, loaded, standing, naming }: Props) {
  const t = words(at.language)
  if (loaded.broughtIn.answer !== 'confirmed') return null
  const last = confirmedLast(loaded.file.history.events)
  if (last === null)
    return (
      <Section title={t.confirmedTitle} id="bekraftat">
        <p>{t.confirmedOld}</p>
      </Section>
    )
  return (
    <Section title={t.confirmedTitle} id="bekraftat">
      <ul>
        {yesTo(loaded, last).map((event) => (
          <li>
            {t.byParty(
              String(event.content.party ?? t.answer),
              dateInWords(event.on, at.language),
              event.by.name,
            )}
          </li>
        ))}
      </ul>
      <Digest at={at} digest={last.digest} />
      <Difference at={at} now={standing.lines} last={last} naming={naming} />
    </Section>
  )
}

/** Each party's yes to the same lines. */
function yesTo({ file }: BroughtInFile, { digest }: Confirmed) {
  return file.history.events.filter(({ content }) => content.digest === digest && content.for !== undefined)
}

type DifferenceProps = { at: SignedIn; now: readonly Line[]; last: Confirmed; naming: Naming }

function Difference({ at, now, last, naming }: DifferenceProps) {
  const t = words(at.language)
  const changes = changesBetween(last.lines, now)
  if (changes.length === 0) return <p>{t.stands}</p>
  const then = { ...naming, lines: last.lines }
  return (
    <Alert color="warning" title={t.differs}>
      <p>{t.differsLead}</p>
      <ChangesView naming={then} caption={t.differs} changes={changes} />
      <Details summary={t.asConfirmed}>
        <LinesView naming={then} lines={last.lines} />
      </Details>
    </Alert>
  )
}
