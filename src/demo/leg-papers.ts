import { paragraph } from '../documents/blocks.ts'
import type { DocumentModel } from '../documents/model.ts'
import { type CaseHead, casePaper } from '../documents/papers/case-head.ts'
import { type DecisionPaper, decisionPaper } from '../documents/papers/decision.ts'
import { memoPaper } from '../documents/papers/memo.ts'
import { stancePaper } from '../documents/papers/stance.ts'
import { boardCaseKinds } from '../process/rulebook/parts-schema.ts'
import type { Leg } from './leg.ts'
import { legTexts } from './leg-texts.ts'
import { memoTexts } from './memo-texts.ts'
import { ideas } from './stories.ts'

type About = {
  head: CaseHead
  leg: Leg
  /** What the rulebook calls the paper. */
  title: string
  by: { name: string; title: string }
  /** The public party whose board or office it is about, and the board. */
  board: string
  /** The party that somebody speaks for. */
  party: string
  text: { number: number; hash: string } | null
}

/** What was written when a step was taken long ago, drawn as any other paper of its kind. */
export function legPaper(about: About): DocumentModel {
  const { head, leg, title } = about
  if (leg.step.endsWith('-memo')) return memoOf(about)
  if (leg.step.startsWith('board-')) return decisionOf(about)
  if (leg.step === 'take-stance') return stanceOf(about)
  const blocks = legTexts[leg.step]?.(ideas[leg.about]) ?? [paragraph(`${title} (exempel).`)]
  return casePaper(head, { title: nameOf(about), kindOfPaper: title, blocks })
}

/** Reports, evaluations and signatures are many in a long partnership: each is named as the pages name it, by year and party. */
function nameOf({ head: { caseTitle }, leg, title, party }: About): string {
  const year = leg.on.slice(0, 4)
  const ofYear = leg.track?.startsWith('followUp-')
  if (leg.step === 'hand-in-report-part')
    return ofYear
      ? `Del av uppföljningen ${year}, ${party}: ${caseTitle}`
      : `Del av slutrapporten för ${caseTitle}: ${party}`
  if (leg.step === 'approve-report')
    return ofYear ? `Uppföljning och återrapportering ${year}: ${caseTitle}` : `Slutrapport: ${caseTitle}`
  if (leg.step === 'hand-in-evaluation') return `Eget svar i utvärderingen, ${party}: ${caseTitle}`
  if (leg.step === 'sign-agreement') return `${title}: ${party}`
  return title
}

function memoOf({ head, leg, board, text, by }: About): DocumentModel {
  const memo = memoTexts[leg.step]
  if (memo === undefined) throw new Error(`${leg.step} has no proposal`)
  const { challenge, idea } = ideas[leg.about]
  return memoPaper({
    ...head,
    ...{
      matter: memo.matter.replace('{year}', leg.on.slice(0, 4)),
      board,
      handler: 'Stina Lindqvist, stabsenheten',
      decisions: memo.decisions,
    },
    sections: [{ heading: 'Ärendet', text: `${challenge}\n\n${idea}` }, ...memo.sections],
    attachments: memo.attachments,
    textHash: leg.step === 'approve-sign-memo' ? (text?.hash ?? null) : null,
    signedBy: [by],
  })
}

const outcomes: Readonly<Record<string, DecisionPaper['outcome']>> = {
  'board-rejects': 'rejected',
  'board-refers-back': 'referredBack',
  'board-tables': 'tabled',
}

function matterOf(track = 'sign-1'): DecisionPaper['matter'] {
  return boardCaseKinds.find((kind) => track.startsWith(`${kind}-`)) ?? 'sign'
}

function decisionOf({ head, leg, board, text, by }: About): DocumentModel {
  const { content = {} } = leg
  return decisionPaper({
    ...head,
    matter: matterOf(leg.track),
    ...{ board, outcome: outcomes[leg.step] ?? 'approved', decidedOn: leg.on, recordedBy: by.name },
    ...{ paragraph: String(content.paragraph ?? ''), reasons: String(content.reasons ?? '') },
    about: content.about === 'content' || content.about === 'memo' ? content.about : null,
    textHash: leg.withText ? (text?.hash ?? null) : null,
  })
}

function stanceOf({ head, leg, party, text, by }: About): DocumentModel {
  const ofParty = leg.who === 'chair'
  return stancePaper({
    ...head,
    ...{ party, by, text, answer: 'yes', ground: ofParty ? 'signatory' : null, reasons: '' },
    ...{ decidedBy: '', decidedOn: null },
    words: ofParty
      ? 'Enligt stadgarna företräder jag föreningen. Styrelsen ställer sig bakom förslaget.'
      : '',
  })
}
