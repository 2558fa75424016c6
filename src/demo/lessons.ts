import type { PersonId } from '../domain/actor.ts'
import { instantInStockholm } from '../kernel/date-words.ts'
import type { CaseFile } from '../store/case/case-file.ts'
import type { Db } from '../store/db.ts'
import { addLesson, agreeToShare, listLessons } from '../store/reports/lesson.ts'
import type { Leg } from './leg.ts'
import type { IdeaKey } from './stories.ts'

type Learnt = { text: string; tags: readonly string[] }

/** What evaluations that are over have taught, in the parties' own words. */
const learnt: Partial<Record<IdeaKey, readonly Learnt[]>> = {
  forest: [
    {
      text: 'Boka bussen för hela terminen på en gång. När resan är ordnad kommer även de som aldrig har varit i skogen.',
      tags: ['reach', 'methods'],
    },
    {
      text: 'Två ledare per grupp räcker inte när någon blir sjuk. Vi hade behövt en reservlista från början.',
      tags: ['staff', 'children'],
    },
  ],
  house: [
    {
      text: 'Låt föräldrarna bestämma tiderna. När vi flyttade öppettiden en timme kom dubbelt så många.',
      tags: ['reach', 'equality'],
    },
    {
      text: 'Skriv i överenskommelsen vem som har nyckel till lokalen och vem som städar. Det tog ett år att reda ut.',
      tags: ['premises', 'law'],
    },
  ],
}

/** The lessons are written as the first evaluation is concluded, and every party agrees to share them with all. */
export async function writeLessons(
  db: Db,
  { partnership: { id: partnershipId, lead, parties } }: CaseFile,
  { leg, by }: { leg: Leg; by: PersonId },
): Promise<void> {
  const { bodyId } = lead
  const written = { partnershipId, bodyId, by, at: instantInStockholm(leg.on, leg.time) }
  if ((await listLessons(db, partnershipId)).length > 0) return
  for (const lesson of learnt[leg.about] ?? []) {
    const id = await addLesson(db, { ...written, ...lesson, side: 'public' })
    for (const party of parties.filter(({ side }) => side === 'public' || side === 'party'))
      await agreeToShare(db, { ...written, id, partyId: party.id, basedOn: 1 })
  }
}
