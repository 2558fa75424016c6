import { blank, type Entry } from '../../../form/form.ts'
import { page } from '../../../handler.ts'
import { CaseParams, noQuery } from '../../../params.ts'
import { Section } from '../../../parts/heading.tsx'
import { AgreedSection } from '../agreed/agreed.tsx'
import { CasePage } from '../case-page.tsx'
import { ComingAgreement } from '../coming-agreement.tsx'
import { Booked } from './booked.tsx'
import { Earlier } from './earlier.tsx'
import { findGuide } from './guide-load.ts'
import { GuideSection } from './guide-section.tsx'
import { type At, loadIdeaMeetings } from './load.ts'
import { NoneBooked } from './none-booked.tsx'
import { Standing } from './standing.tsx'
import { words } from './words.ts'

export const get = page(CaseParams, noQuery, (at) => show(at, blank))

/** Where the idea meetings stand, what is booked, and what has been said, for both sides. */
export async function show(at: At, entry: Entry) {
  const t = words(at.language)
  const loaded = await loadIdeaMeetings(at)
  const guide = await findGuide(at, loaded.file)
  const shown = { at, loaded }
  return (
    <CasePage at={at} partnership={loaded.file.partnership} title={t.title} lead={t.lead} entry={entry}>
      <ComingAgreement at={at} file={loaded.file} />
      <Standing {...shown} />
      {loaded.booked.length === 0 ? (
        <NoneBooked {...shown} />
      ) : (
        <Section title={t.next} id="nasta">
          {loaded.booked.map((meeting) => (
            <Booked {...shown} entry={entry} meeting={meeting} />
          ))}
        </Section>
      )}
      <AgreedSection at={at} partnership={loaded.file.partnership} agreed={loaded.agreed} />
      {(loaded.going || guide.answered > 0) && (
        <GuideSection at={at} partnership={loaded.file.partnership} guide={guide} leads />
      )}
      <Earlier {...shown} />
    </CasePage>
  )
}
