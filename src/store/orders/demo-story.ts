import type { Db } from '../db.ts'

/** How far a story of the demonstration has been played. */
export type DemoStory = {
  key: string
  /** When the demonstration began, which its days are reckoned from. */
  toldOn: string
  /** Its case, once that has come in. */
  number: string | null
  moves: number
}

export async function beginStories(db: Db, keys: readonly string[], toldOn: Date): Promise<void> {
  await db
    .insertInto('demo_story')
    .values(keys.map((key) => ({ key, told_on: toldOn })))
    .execute()
}

/** The stories that have not come to their end. */
export async function listUntold(db: Db): Promise<DemoStory[]> {
  return db
    .selectFrom('demo_story')
    .select(['key', 'told_on as toldOn', 'number', 'moves'])
    .where('ended_at', 'is', null)
    .execute()
}

export async function keepMove(
  db: Db,
  { key, number, moves }: Pick<DemoStory, 'key' | 'number' | 'moves'>,
): Promise<void> {
  await db.updateTable('demo_story').set({ number, moves }).where('key', '=', key).execute()
}

export async function endStory(db: Db, key: string, at: Date): Promise<void> {
  await db.updateTable('demo_story').set({ ended_at: at }).where('key', '=', key).execute()
}
