import type { BoardCaseKind } from '../../../../process/rulebook/parts-schema.ts'

/** The step that approves the memo of each kind of board case. */
export const approvalSteps: Readonly<Record<BoardCaseKind, string>> = {
  sign: 'approve-sign-memo',
  followUp: 'approve-follow-up-memo',
  finalReport: 'approve-final-memo',
  earlyEnd: 'approve-other-memo',
  bridging: 'approve-bridging-memo',
}
