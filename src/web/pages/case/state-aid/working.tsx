import type { Text } from '../../../../domain/text.ts'
import { inLanguage } from '../../../../domain/text.ts'
import type { AidWorking } from '../../../../process/aid/state-aid.ts'
import { thresholdLine, workingLines } from '../../../../process/aid/state-aid-words.ts'
import { Facts } from '../../../parts/facts.tsx'
import { Heading } from '../../../parts/heading.tsx'
import type { SignedIn } from '../../../visit.ts'
import { words } from './assessing-words.ts'
import { LevelTag } from './conclusion-part.tsx'
import type { AidFile } from './load.ts'
import type { PartyReckoning, Reckoning } from './reckon.ts'

type WorkingProps = { at: SignedIn; loaded: AidFile; reckoning: Reckoning }

/** The reckoning of every party, level first and every line on demand of nobody: it is all there. */
export function WorkingView({ at, loaded, reckoning }: WorkingProps) {
  const t = words(at.language)
  const { amounts, ceilings, parties } = reckoning
  if (amounts.grantOn !== null && ceilings === null) return <p>{t.ceilingsMissing}</p>
  if (!reckoning.complete || ceilings === null) return <p>{t.workingMissing}</p>
  const { rulebook } = loaded.file.history
  const sources = [ceilings.general, ceilings.sgei, ceilings.near].map((one) => thresholdLine(rulebook, one))
  return (
    <>
      {parties.map((party) => (
        <OfParty at={at} party={party} reckoning={reckoning} several={parties.length > 1} />
      ))}
      <ul class="quiet">
        {sources.slice(0, 2).map((line) => (
          <li>{inLanguage(line, at.language)}</li>
        ))}
      </ul>
    </>
  )
}

type OfPartyProps = { at: SignedIn; party: PartyReckoning; reckoning: Reckoning; several: boolean }

function OfParty({ at, party, reckoning, several }: OfPartyProps) {
  const t = words(at.language)
  const { working } = party
  if (working === null) return null
  return (
    <>
      {several && <Heading level={3}>{t.workingOf(party.party.name)}</Heading>}
      <Facts
        facts={[
          [t.general, <LevelTag at={at} level={working.general.level} />],
          [t.sgei, <LevelTag at={at} level={working.sgei.level} />],
        ]}
      />
      <ol>
        {linesOf(party, working, reckoning).map((line) => (
          <li>{inLanguage(line, at.language)}</li>
        ))}
      </ol>
    </>
  )
}

/** The lines of one party's reckoning. */
export function linesOf({ sek }: PartyReckoning, working: AidWorking, { amounts }: Reckoning): Text[] {
  return amounts.rate === null ? [] : workingLines(working, { sek, rate: amounts.rate })
}
