import { ChangedMeanwhile } from '../../../../domain/thrown.ts'
import type { CaseFile } from '../../../../store/case/case-file.ts'

/** Throws ChangedMeanwhile when the case has moved since the form was drawn. */
export function demandAsRead({ partnership }: CaseFile, { lastSeq }: { lastSeq: number }): void {
  if (partnership.lastSeq !== lastSeq) throw new ChangedMeanwhile()
}
