import { factBlocks } from '../../../../documents/papers/report-facts.ts'
import { NotAllowed, NotFound } from '../../../../domain/thrown.ts'
import { headingOf, ownHeadings } from '../../../../process/reports/report-template.ts'
import { listReportVersions } from '../../../../store/reports/report-text.ts'
import type { SignedIn } from '../../../visit.ts'
import { type Desk, orderIn } from '../report/desk.ts'
import { writingPages } from '../report/writing.tsx'
import { factsOf, type HeadingAt, HeadingParams, handedInBy, isOwnOpen, loadEvaluation } from './load.ts'
import { words } from './words.ts'

/** One question answered by the reader's own party, seen by nobody else. */
export const { get, post, draft } = writingPages(HeadingParams, loadDesk)

async function loadDesk(at: SignedIn<HeadingAt>): Promise<Desk> {
  const loaded = await loadEvaluation(at)
  const { own, template, file, report } = loaded
  const heading = headingOf(template, at.params.heading)
  if (heading === undefined) throw new NotFound()
  if (own === null || loaded.phase === 'notBegun') throw new NotAllowed()
  const headings = ownHeadings(template, own.side)
  const { order, after } = orderIn(headings, heading)
  const place = { partnershipId: file.partnership.id, report, partyId: own.id, heading: heading.key }
  const address = (...more: string[]) => at.to.inCase(at.params.number, 'utvardering', ...more)
  const handIn = handedInBy(loaded, own) === null ? address('lamna') : null
  return {
    file,
    place,
    heading,
    versions: await listReportVersions(at.db, place),
    facts: factBlocks(heading.fills, await factsOf(at, loaded), at.language),
    whose: own.name,
    seenWhen: words(at.language).seenWhen,
    address: address('svar', heading.key),
    back: address(),
    order,
    next: after === undefined ? handIn : address('svar', after.key),
    closed: isOwnOpen(loaded) ? null : closedOf(at, loaded.paused),
  }
}

function closedOf({ language }: SignedIn, paused: boolean): string {
  return paused ? words(language).pausedNow : words(language).closedOwn
}
