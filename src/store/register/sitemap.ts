import type { Db } from '../db.ts'

export type SitemapEntry = { id: string; changedAt: string }

/** Fewer than the 50,000 that a file of a site map may hold, so that each is quick to make. */
export const sitemapSize = 20_000

/** How many files the published records of the register fill. */
export async function countSitemaps(db: Db): Promise<number> {
  const { last } = await db
    .selectFrom('register_partnership')
    .select(({ fn }) => fn.max('n').as('last'))
    .executeTakeFirstOrThrow()
  return Math.ceil(Number(last ?? 0) / sitemapSize)
}

/** The records of one file, counted from 1. A record stays in its file whatever happens to others. */
export async function listForSitemap(db: Db, file: number): Promise<SitemapEntry[]> {
  return db
    .selectFrom('register_partnership')
    .select(['id', 'changed_at as changedAt'])
    .where('n', '>', (file - 1) * sitemapSize)
    .where('n', '<=', file * sitemapSize)
    .where('withdrawn_at', 'is', null)
    .orderBy('n')
    .execute()
}
