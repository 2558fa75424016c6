export { type Agreement, agreementOf, agreementsOf } from './agreement.ts'
export type {
  Ball,
  BoardCaseStatus,
  CaseFacts,
  CaseParty,
  Doer,
  Flag,
  History,
  NextStep,
  RoundStatus,
  Status,
  StepAttempt,
  StepTaken,
} from './history.ts'
export { roleLabel, sourceText, stateOf, stepOf } from './lookup.ts'
export { nextSteps } from './next-steps.ts'
export { isConflicted } from './refusals.ts'
export { statusOf, statusOn } from './status.ts'
export { takeStep, whyNot } from './take-step.ts'
export { waitingFor } from './waiting.ts'
