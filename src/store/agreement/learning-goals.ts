import type { PartnershipId } from '../../domain/partnership.ts'
import type { Db } from '../db.ts'
import { listAnswers } from '../review/checklist.ts'

/** What the parties want to learn, or wanted at an instant, as they answered the conversation guide: one goal a line. */
export async function listLearningGoals(
  db: Db,
  partnershipId: PartnershipId,
  asOf?: Date,
): Promise<string[]> {
  const answers = await listAnswers(db, partnershipId, { checklist: 'guide', asOf })
  const written = answers.get('learningGoals')?.ground ?? ''
  return written
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•*]\s*/, '').trim())
    .filter((line) => line !== '')
}
