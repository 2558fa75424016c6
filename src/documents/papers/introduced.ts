import type { PaperKind } from '../../domain/body-setting.ts'
import type { DocumentModel } from '../model.ts'
import { sampleIn } from '../sample-words.ts'
import { assessmentPaper } from './assessment.ts'
import { callPaper } from './call.ts'
import type { CaseHead } from './case-head.ts'
import { decisionLetter } from './decision.ts'
import { endingPaper } from './ending.ts'
import { groupCallPaper } from './group-call.ts'
import { ideaCallPaper } from './idea-call.ts'
import { preliminaryReviewPaper, reviewLetterPaper } from './review-letters.ts'
import { sampleAssessment, sampleCall } from './samples.ts'

/**
 * The letter or call of a real case as it would look, to see a body's own words in it. Days, reasons, agenda and names
 * in it are made up.
 */
export function introducedPaper(kind: PaperKind, head: CaseHead): DocumentModel {
  const call = { ...sampleIn(head.language, sampleCall(head.language)), ...head }
  const to = { ...call.to, organisation: head.parties.at(-1) ?? call.to.organisation }
  const letter = { ...sampleIn(head.language, sampleAssessment('goOn', head.language)), ...head }
  const { reasons, director: signedBy } = letter
  const result = head.language === 'sv' ? 'Granskningen är godkänd.' : 'The review is passed.'
  const review = { ...head, to, outcome: 'passed', result, reasons, blocks: [], conditions: [] } as const
  const day = call.meeting.date
  switch (kind) {
    case 'call':
      return callPaper({ ...call, to })
    case 'ideaCall':
      return ideaCallPaper({ ...call, to, number: 1 })
    case 'groupCall': {
      const group = head.language === 'sv' ? 'styrgruppens möte' : 'the steering group’s meeting'
      const from = { to: [to.organisation], calledBy: `${signedBy.name}, ${head.body.name}` }
      return groupCallPaper({ ...call, ...from, group, open: [] })
    }
    case 'assessment':
      return assessmentPaper({ ...letter, to })
    case 'preliminaryReview':
      return preliminaryReviewPaper({ ...review, signedBy, answerBy: day })
    case 'reviewLetter':
      return reviewLetterPaper({ ...review, signedBy })
    case 'decision': {
      const decided = {
        outcome: 'approved',
        paragraph: '§ 87',
        decidedOn: day,
        about: null,
        reasons: '',
      } as const
      const asked = { matter: 'sign', announced: null, alsoDecide: [], reviewWithin: null } as const
      return decisionLetter({ ...head, to, ...decided, ...asked, board: head.body.name, signer: signedBy })
    }
    case 'ending':
      return endingPaper({ ...head, to, reasons, next: reasons, signedBy })
  }
}
