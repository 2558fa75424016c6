import { z } from 'zod'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { isOwnVersion } from '../../../../process/rulebook/own-rules.ts'
import { versionInWords } from '../../../../process/rulebook/version-words.ts'
import { recordMove } from '../../../../store/bodies/move-rulebook.ts'
import { makerOf } from '../../../../store/case/case-file.ts'
import { recordInCase } from '../../../../store/case/record.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import { type Entry, form } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { Day } from '../../../parts/date-words.tsx'
import { Facts } from '../../../parts/facts.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Said } from '../../../parts/said.tsx'
import { Timeline } from '../../../parts/timeline.tsx'
import type { SignedIn } from '../../../visit.ts'
import { caseHead } from '../case-head.ts'
import { CasePage } from '../case-page.tsx'
import { DocumentLink } from '../document-link.tsx'
import { whoDid } from '../event-words.ts'
import { bothSides, tell } from '../tell.ts'
import { type Followed, loadFollowed } from './load.ts'
import { NewerVersion, stricterIn } from './newer.tsx'
import { movePaper } from './paper.ts'
import { words } from './words.ts'

const MoveForm = form(words, (t, field) =>
  z.object({
    reasons: field.text(t.reasonsMissing, 2000),
    seen: field.tick(),
    version: z.string().max(100),
    lastSeq: field.lastSeq(),
  }),
)

/** Which version of the rulebook the case follows, what a newer one would change for it, and the decision to move. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, MoveForm, keeping({ show, save }))

async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const followed = await loadFollowed(at)
  const { partnership } = followed.file
  const t = words(at.language)
  return (
    <CasePage at={at} partnership={partnership} title={t.title} lead={t.lead} entry={entry} width="wide">
      <Now at={at} followed={followed} />
      <Moves at={at} followed={followed} />
      <NewerVersion at={at} followed={followed} entry={entry} />
    </CasePage>
  )
}

type Props = { at: SignedIn<CaseAt>; followed: Followed }

function Now({ at, followed: { file, moves } }: Props) {
  const t = words(at.language)
  const { partnership, history } = file
  const { name, source, validFrom } = history.rulebook
  const { version } = partnership.rulebook
  return (
    <Section title={t.now} id="galler">
      <Facts
        facts={[
          [t.rulebook, inLanguage(name, at.language)],
          [t.version, versionInWords(history.rulebook, at.language, partnership.lead.bodyName)],
          ...(isOwnVersion(version) ? [[t.exactly, <code>{version}</code>] as const] : []),
          [t.since, <Day day={moves.at(-1)?.on ?? partnership.received.on} />],
          [t.restsOn, <Said text={source} language={at.language} />],
          [t.validFrom, validFrom],
        ]}
      />
    </Section>
  )
}

function Moves({ at, followed: { file, moves } }: Props) {
  const t = words(at.language)
  if (moves.length === 0) return null
  const { rulebook, earlier = [] } = file.history
  const { number, lead } = file.partnership
  const all = [rulebook, ...earlier.map((one) => one.rulebook)]
  const named = ({ version }: { version: string }) => {
    const found = all.find((one) => one.version === version)
    return found === undefined ? version : versionInWords(found, at.language, lead.bodyName)
  }
  return (
    <Section title={t.earlier} id="byten">
      <Timeline
        items={moves.toReversed().map(({ on, from, to, by, reasons, paper }) => ({
          day: on,
          title: t.moved(named(from), named(to)),
          who: whoDid({ rulebook, language: at.language }, by),
          body: (
            <>
              <p class="kept-text">{reasons}</p>
              {paper && (
                <p>
                  <DocumentLink at={at} number={number} rulebook={rulebook} document={paper} />
                </p>
              )}
            </>
          ),
        }))}
      />
    </Section>
  )
}

async function save(at: Saving<CaseAt, typeof MoveForm>) {
  const { file, move, mayMove } = await loadFollowed(at)
  const t = words(at.language)
  if (!mayMove) throw new NotAllowed()
  if (move === null) return refused(file.status.open ? t.none : t.closed)
  const { reasons, seen, version, lastSeq } = at.form
  const [obstacle] = move.obstacles
  if (obstacle !== undefined) return refused(inLanguage(obstacle, at.language))
  if (version !== move.newer.version) return refused(t.newerStill)
  if (stricterIn(move) > 0 && !seen) return refused([{ field: 'seen', sentence: t.seenMissing }])
  const { partnership } = file
  await recordInCase(at.db, { partnershipId: partnership.id, lastSeq, at: at.now }, (inCase) => {
    const decided = { partnership, move, reasons, by: makerOf(at.actor), on: at.today }
    return recordMove(inCase, decided, async () => {
      const { name, personId } = at.actor
      const head = await caseHead(inCase.trx, partnership, { date: at.today, language: 'sv' })
      const model = movePaper(head, { move, by: name, reasons })
      const { title } = model
      const paper = { kind: 'rulebook-move', title, model, shared: true, createdBy: personId }
      const { id: documentId } = inCase.document(paper)
      const correspondent = partnership.lead.boardName
      inCase.register({ direction: 'drawn_up', on: at.today, correspondent, subject: title, documentId })
      const to = await bothSides(at, inCase, partnership)
      await tell(at, {
        inCase,
        partnership,
        to,
        kind: 'rulebookMoved',
        params: { by: name, reason: reasons },
      })
    })
  })
  return goTo(
    at.to.inCase(partnership.number, 'regelverk'),
    t.done(versionInWords(move.newer, at.language, partnership.lead.bodyName)),
  )
}
