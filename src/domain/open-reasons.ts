import type { EventType } from './events.ts'

/** What happened for a reason that everybody reads who sees the case; the reasons of other events are working material. */
export const openReasons: readonly EventType[] = [
  'firstMeetingCancelled',
  'paused',
  'resumed',
  'withdrawn',
  'madeDormant',
  'directorProceeded',
  'directorDeclined',
  'redirected',
  'abortedNoConsensus',
  'documentDisposed',
  'rulebookMoved',
  'broughtInQuestioned',
  'broughtInCorrected',
  'broughtInCorrectionProposed',
  'broughtInCorrectionDeclined',
]
