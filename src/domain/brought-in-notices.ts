/** What people are told of a partnership that was running before its case was kept here. */
export const broughtInNotices = [
  'broughtIn',
  'broughtInQuestioned',
  'broughtInCorrected',
  'broughtInConfirmed',
  'broughtInPartyConfirmed',
  'broughtInCorrectionProposed',
  'broughtInCorrectionAgreed',
  'broughtInCorrectionDeclined',
  'broughtInCorrectionWithdrawn',
  'broughtInCorrectionMade',
  'broughtInFactsStated',
] as const
