import { typedText } from '../../../../documents/blocks.ts'
import type { Block } from '../../../../documents/model.ts'
import {
  chainBlocks,
  criteriaBlocks,
  evaluationBlocks,
  partyBlocks,
  proposalBlocks,
  reportsBlocks,
  stanceBlocks,
} from '../../../../documents/papers/final-report-blocks.ts'
import { factBlocks } from '../../../../documents/papers/report-facts.ts'
import { outcomeOf } from '../../../../domain/renewal.ts'
import type { FollowUp, ReportFill } from '../../../../domain/report.ts'
import { inLanguage, type Language } from '../../../../domain/text.ts'
import { agreementOf } from '../../../../process/agreement/agreement.ts'
import { chainOf } from '../../../../process/agreement/chain.ts'
import { reportTemplate } from '../../../../process/reports/report-template.ts'
import type { ReportShow } from '../../../../process/rulebook/final-report-schema.ts'
import { reportInOwnWords } from '../../../../process/rulebook/own-templates.ts'
import { listCriteria } from '../../../../store/reports/renewal-answer.ts'
import { findEvaluation, listFollowUps } from '../../../../store/reports/report.ts'
import type { SignedIn } from '../../../visit.ts'
import { loadFacts } from '../report/facts.ts'
import { assessmentWords } from '../report/words.ts'
import type { FinalReport } from './load.ts'

type Show = (report: FinalReport) => readonly Block[]

/** Everything that the case holds for the report, ready to be printed where a section asks for it. */
export async function loadShown(
  at: SignedIn,
  report: FinalReport,
  language: Language,
): Promise<(shows: readonly ReportShow[]) => Block[]> {
  const { file, board } = report
  const { partnership, history, status } = file
  const links = chainOf(history, status.rounds)
  const agreement = agreementOf(history)
  const span = {
    from: links[0]?.start ?? partnership.received.on,
    to: agreement?.end ?? at.today,
  }
  const round = board?.round ?? agreement?.track ?? 'round-1'
  const [facts, followUps, evaluation, criteria] = await Promise.all([
    loadFacts(at.db, file, { span, today: at.today, language }),
    listFollowUps(at.db, partnership.id),
    findEvaluation(at.db, partnership.id),
    listCriteria(at.db, { partnershipId: partnership.id, round }),
  ])
  const named = (id: 'followUp' | 'evaluation') => {
    const template = reportTemplate(history.rulebook, id)
    return template && reportInOwnWords(template, report.words)
  }
  const assessed = (followUp: FollowUp) => ({
    ...followUp,
    assessment: followUp.approval && assessmentWords(language)[followUp.approval.assessment],
  })
  const own: Record<Exclude<ReportShow, ReportFill>, Show> = {
    parties: () => partyBlocks(partnership.parties, language),
    chain: () => chainBlocks(links, language),
    summary: () => typedText(partnership.summary ?? ''),
    reports: () => reportsBlocks(followUps.map(assessed), named('followUp'), language),
    evaluation: () => evaluationBlocks(evaluation, named('evaluation'), language),
    stances: ({ voices, titles }) =>
      stanceBlocks(
        voices.map((voice) => ({
          ...voice,
          roleName: inLanguage(titles(voice.role, voice.party.bodyId ?? ''), language),
        })),
        language,
      ),
    criteria: ({ template }) => criteriaBlocks(template.criteria, criteria, language),
    proposal: ({ voices }) =>
      proposalBlocks({ outcome: outcomeOf(voices), title: partnership.title }, language),
  }
  return (shows) =>
    shows.flatMap((show) => (isOwn(show, own) ? own[show](report) : factBlocks([show], facts, language)))
}

function isOwn(
  show: ReportShow,
  own: Record<Exclude<ReportShow, ReportFill>, Show>,
): show is Exclude<ReportShow, ReportFill> {
  return show in own
}
