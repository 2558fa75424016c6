import { representsOtherSide } from '../../../../domain/case-roles.ts'
import { canAnswerChecklist, isUnconflicted } from '../../../../domain/permissions/permissions.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import type { Entry } from '../../../form/form.ts'
import { Alert } from '../../../parts/alert.tsx'
import { Actions, ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { OnBothSides } from '../conflict/on-both-sides.tsx'
import { AnswerList, type EvidenceDocument } from './answer-list.tsx'
import { type Part, readConclusion } from './checklist.ts'
import { conclusionIn, documentsInWords } from './conclusion-words.ts'
import { listEvidence } from './document-list.ts'
import { HandOverPart } from './hand-over-part.tsx'
import { type Consideration, mayWrite } from './load.ts'
import { namesIn, words } from './words.ts'

type ViewProps = { at: SignedIn; loaded: Consideration }

/** The consideration while it is written: what is answered, what is missing, and the way to the director. */
export async function BeingWritten({ at, entry, loaded }: ViewProps & { entry: Entry }) {
  const t = words(at.language)
  const { file, parts } = loaded
  const { director } = namesIn(file.history.rulebook, at.language)
  const writes = mayWrite(at.actor, file)
  const documents = await listEvidence(at.db, file.partnership)
  return (
    <CasePage
      at={at}
      partnership={file.partnership}
      title={t.title}
      lead={writes ? t.lead(director) : t.leadRead}
      entry={entry}
    >
      <Notes at={at} loaded={loaded} />
      <Progress at={at} loaded={loaded} writes={writes} />
      {parts.map((part) => (
        <PartOverview {...{ at, loaded, part, documents, writes }} />
      ))}
      <ConclusionOverview at={at} loaded={loaded} writes={writes} />
      {writes && <HandOverPart at={at} loaded={loaded} />}
    </CasePage>
  )
}

/** What the reader must know first: the director wants more, or they may not write themselves. */
function Notes({ at, loaded }: ViewProps) {
  const t = words(at.language)
  const { partnership, history } = loaded.file
  const returned = history.events.findLast(({ type }) => type === 'considerationReturned')
  const { Director } = namesIn(history.rulebook, at.language)
  const withoutConflict = { ...partnership.scope, conflictedIds: [] }
  const isBlocked = !isUnconflicted(at.actor, partnership.scope)
  const isOnBothSides = representsOtherSide(at.actor, partnership.scope)
  return (
    <>
      {returned !== undefined && (
        <Alert color="info" title={t.returnedTitle(Director)}>
          <p class="typed">{String(returned.content.reasons ?? '')}</p>
        </Alert>
      )}
      {isOnBothSides && <OnBothSides at={at} />}
      {isBlocked && canAnswerChecklist(at.actor, withoutConflict) && (
        <Alert color="warning">{t.conflicted}</Alert>
      )}
    </>
  )
}

function Progress({ at, loaded, writes }: ViewProps & { writes: boolean }) {
  const t = words(at.language)
  const { parts, unanswered, file } = loaded
  const all = parts.flatMap(({ questions }) => questions)
  return (
    <div id="saknas" class="progress">
      <p class="progress-count">{t.progress(all.length - unanswered.length, all.length)}</p>
      {unanswered.length === 0 ? (
        <p>{t.allAnswered}</p>
      ) : (
        <p>
          {t.missing(unanswered.length)}{' '}
          {unanswered.map((question, index) => {
            const part = parts.find(({ questions }) => questions.includes(question))
            const there = `#fraga-${question.key}`
            const address = at.to.inCase(file.partnership.number, 'overvagande', 'svar', part?.id ?? '')
            return (
              <>
                {index > 0 && ', '}
                <a href={writes ? address + there : there}>{t.question(question.number)}</a>
              </>
            )
          })}
          .
        </p>
      )}
    </div>
  )
}

type PartProps = ViewProps & {
  part: Part
  documents: readonly EvidenceDocument[]
  writes: boolean
}

function PartOverview({ at, loaded, part, documents, writes }: PartProps) {
  const t = words(at.language)
  const { number } = loaded.file.partnership
  const title = part.label === null ? t.otherPart : inLanguage(part.label, at.language)
  const isDone = !part.questions.some((question) => loaded.unanswered.includes(question))
  return (
    <Section title={title} id={`del-${part.id}`}>
      <AnswerList
        {...{ at, number, documents }}
        checklist={loaded.checklist}
        questions={part.questions}
        versions={loaded.versions}
      />
      {writes && (
        <WriteLink
          href={at.to.inCase(number, 'overvagande', 'svar', part.id)}
          done={isDone}
          words={isDone ? t.changePart(title) : t.answerPart(title)}
        />
      )}
    </Section>
  )
}

function ConclusionOverview({ at, loaded, writes }: ViewProps & { writes: boolean }) {
  const t = words(at.language)
  const { conclusion, file, missingDocuments } = loaded
  const { rulebook } = file.history
  const isWritten = conclusion.value !== '' || conclusion.reasons !== ''
  const names = documentsInWords(rulebook, missingDocuments, at.language)
  return (
    <Section title={t.conclusionTitle} id="slutsats">
      {conclusion.value === '' ? (
        <Tag mood="soon">{t.noAnswer}</Tag>
      ) : (
        <p>
          <strong>{conclusionIn(rulebook, readConclusion(conclusion.value), at.language)}.</strong>
        </p>
      )}
      <p class="typed">{conclusion.reasons}</p>
      {names !== '' && (
        <p>
          {t.completionHint(names)}{' '}
          {conclusion.completionOn !== null &&
            `${t.completeBy(dateInWords(conclusion.completionOn, at.language))}.`}
        </p>
      )}
      {writes && (
        <WriteLink
          href={at.to.inCase(file.partnership.number, 'overvagande', 'slutsats')}
          done={isWritten}
          words={isWritten ? t.changeConclusion : t.writeConclusion}
        />
      )}
    </Section>
  )
}

/** A button while something is left to write; a link once it is done. */
function WriteLink({ href, done, words: said }: { href: string; done: boolean; words: string }) {
  if (!done)
    return (
      <Actions>
        <ButtonLink href={href} look="secondary">
          {said}
        </ButtonLink>
      </Actions>
    )
  return (
    <p class="write-link">
      <a href={href}>{said}</a>
    </p>
  )
}
