import {
  canGiveLegalOpinion,
  canSeeLegalOpinions,
} from '../../../../domain/permissions/permissions-agreement.ts'
import { inLanguage } from '../../../../domain/text.ts'
import { NotAllowed } from '../../../../domain/thrown.ts'
import { dateInWords } from '../../../../kernel/date-words.ts'
import { isBefore } from '../../../../kernel/plain-date.ts'
import { goTo, refused } from '../../../answers/answer.ts'
import type { Entry } from '../../../form/form.ts'
import { begunIn, keeping } from '../../../form/kept-forms.ts'
import { handler, page, type Saving } from '../../../handler.ts'
import { type CaseAt, CaseParams, noQuery } from '../../../params.ts'
import { ButtonLink } from '../../../parts/button.tsx'
import { Section } from '../../../parts/heading.tsx'
import { Tag } from '../../../parts/tag.tsx'
import type { SignedIn } from '../../../visit.ts'
import { CasePage } from '../case-page.tsx'
import { Written } from '../written.tsx'
import { blockTitle } from './conclusion-draft.ts'
import { AskForm, LegalAsk, listLawyers } from './legal-ask.tsx'
import { isUnderReview, loadReview, mayWrite, type ReviewAtWork } from './load.ts'
import { ReadingPart } from './reading-part.tsx'
import { recordQuestion } from './record-legal.ts'
import { type LegalMatter, legalMatters, reasonsIn } from './result.ts'
import { stanceIn, words } from './words.ts'

/** Questions to lawyers and their answers. */
export const get = page(CaseParams, noQuery, begunIn(show))
export const post = handler(CaseParams, AskForm, keeping({ show, save }))

export async function show(at: SignedIn<CaseAt>, entry: Entry) {
  const work = await loadReview(at)
  const { partnership } = work.file
  if (!canSeeLegalOpinions(at.actor, partnership.scope)) throw new NotAllowed()
  const t = words(at.language)
  const matters = legalMatters(work.file)
  const writes = mayWrite(at, work.file)
  return (
    <CasePage at={at} partnership={partnership} title={t.legalTitle} lead={t.legalLead} entry={entry}>
      {work.reading !== null && work.reading.level !== 'goOn' && <ReadingPart at={at} work={work} />}
      {matters.length === 0 && <p>{t.legalNone}</p>}
      {matters.map((matter) => (
        <Matter at={at} work={work} matter={matter} writes={writes} />
      ))}
      {writes && (
        <Section title={t.askTitle} id="fraga">
          {await LegalAsk({ at, entry, work })}
        </Section>
      )}
      <p>
        <a href={at.to.inCase(partnership.number, 'granskning')}>{t.toOverview}</a>
      </p>
    </CasePage>
  )
}

type MatterProps = { at: SignedIn; work: ReviewAtWork; matter: LegalMatter; writes: boolean }

function Matter({ at, work, matter, writes }: MatterProps) {
  const t = words(at.language)
  const { partnership, history } = work.file
  const { asked } = matter
  const isOpen = isUnanswered(matter)
  const answers = isOpen && isUnderReview(work.file) && canGiveLegalOpinion(at.actor, partnership.scope)
  const address = (...more: string[]) =>
    at.to.inCase(partnership.number, 'granskning', 'juridik', String(asked.seq), ...more)
  const about = matter.block === '' ? t.wholeReview : blockTitle(history.rulebook, matter.block, at.language)
  return (
    <Section title={about} id={`fraga-${asked.seq}`}>
      <Written at={at} who={asked.by.name} when={asked.recordedAt} text={matter.question} />
      <Outcome at={at} matter={matter} />
      {answers && (
        <p>
          <ButtonLink href={address()}>{t.answerLegal}</ButtonLink>
        </p>
      )}
      {isOpen && writes && (
        <p>
          <a href={address('aterkallelse')}>{t.withdrawQuestion}</a>
        </p>
      )}
    </Section>
  )
}

function isUnanswered({ answer, withdrawn }: LegalMatter): boolean {
  return answer === null && withdrawn === null
}

/** What became of a question: it is withdrawn, waits, or has been answered. */
function Outcome({ at, matter }: { at: SignedIn; matter: LegalMatter }) {
  const t = words(at.language)
  const { answer, by, withdrawn } = matter
  return (
    <>
      {withdrawn !== null && (
        <Written at={at} who={withdrawn.by.name} when={withdrawn.recordedAt} text={reasonsIn(withdrawn)}>
          <p>
            <strong>{t.legalWithdrawn}</strong>
          </p>
        </Written>
      )}
      {isUnanswered(matter) && (
        <p>
          <Tag mood={by !== null && isBefore(by, at.today) ? 'late' : 'waiting'}>{t.legalWaiting}</Tag>{' '}
          {by !== null && t.wantedLine(dateInWords(by, at.language))}
        </p>
      )}
      {answer !== null && (
        <Written at={at} who={answer.event.by.name} when={answer.event.recordedAt} text={answer.opinion}>
          {answer.stance !== '' && (
            <p>
              <strong>{stanceIn(answer.stance, at.language)}</strong>
            </p>
          )}
        </Written>
      )}
    </>
  )
}

async function save(at: Saving<CaseAt, typeof AskForm>) {
  const work = await loadReview(at)
  const t = words(at.language)
  if (!mayWrite(at, work.file)) throw new NotAllowed()
  const { legalId, block, answerBy } = at.form
  const lawyer = (await listLawyers(at, work.file)).find(({ personId }) => personId === legalId)
  if (lawyer === undefined) return refused([{ field: 'legalId', sentence: t.lawyerMissing }])
  if (block !== '' && !work.blocks.some(({ id }) => id === block))
    return refused([{ field: 'block', sentence: t.blockMissing }])
  if (isBefore(answerBy, at.today)) return refused([{ field: 'answerBy', sentence: t.dayPassed }])
  const outcome = await recordQuestion(at, work.file, { ...at.form, lawyer })
  if (outcome.kind === 'refused') return refused(inLanguage(outcome.reason, at.language))
  return goTo(at.to.inCase(at.params.number, 'granskning', 'juridik'), t.asked(lawyer.name))
}
