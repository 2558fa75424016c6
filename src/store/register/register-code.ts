import type { Db } from '../db.ts'

export type CodeKind = 'category' | 'theme' | 'targetGroup' | 'periodKind'
export type RegisterCode = { kind: CodeKind; code: string; label: { sv: string; en: string } }

/** The words that the register's codes stand for, in the order that they are shown. */
export function listRegisterCodes(db: Db): Promise<RegisterCode[]> {
  return db
    .selectFrom('register_code')
    .select((word) => ['kind', 'code', word.ref('label').$castTo<RegisterCode['label']>().as('label')])
    .orderBy('kind')
    .orderBy('position')
    .execute()
}
