/** What makes a warning show: a bounded list that the engine knows. */
export const warningCauses = [
  'publicSideInitiates',
  'documentsMissing',
  'fewIdeaMeetings',
  'shortPeriod',
  'legalityPeriodOpen',
  'documentsOld',
  'reviewOld',
  'notFinalYear',
  'noCoordinator',
  'noGroups',
  'ownPartMissing',
  'reportNotApproved',
  'textNotAgreed',
  'memoNotWritten',
  'aidDeclarationAsked',
  'recordBehind',
] as const
