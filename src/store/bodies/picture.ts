import { z } from 'zod'
import type { PersonId } from '../../domain/actor.ts'
import { digestOf } from '../../kernel/ids.ts'
import type { Db } from '../db.ts'

/** A picture that has been cleaned: see src/documents/pictures. */
export type KeptPicture = { mediaType: 'image/png' | 'image/svg+xml'; bytes: Uint8Array }

/** Keeps a picture under the digest of its bytes, which it gives. The same picture is kept once. */
export async function addPicture(
  db: Db,
  { mediaType, bytes, by, at }: KeptPicture & { by: PersonId; at: Date },
): Promise<string> {
  const digest = digestOf(bytes)
  await db
    .insertInto('picture')
    .values({ digest, media_type: mediaType, bytes: Buffer.from(bytes), added_by: by, added_at: at })
    .onConflict((on) => on.doNothing())
    .execute()
  return digest
}

export async function findPicture(db: Db, digest: string): Promise<KeptPicture | null> {
  const found = await db
    .selectFrom('picture')
    .select(['media_type as mediaType', 'bytes'])
    .where('digest', '=', digest)
    .executeTakeFirst()
  if (found === undefined) return null
  return { bytes: found.bytes, mediaType: found.mediaType === 'image/png' ? 'image/png' : 'image/svg+xml' }
}

/**
 * A paper with the picture of its logo at hand, to be printed: the paper itself only names it. Throws when the picture is
 * not kept, rather than print a paper that has been signed in another way.
 */
export async function withPicture<Model>(db: Db, model: Model): Promise<Model> {
  const named = withLogo.safeParse(model)
  if (!named.success) return model
  const { logo } = named.data
  const picture = await findPicture(db, logo.digest)
  if (picture === null) throw new Error(`No picture ${logo.digest}, which a paper names as its logo`)
  return { ...model, logo: { ...logo, picture } }
}

const withLogo = z.object({ logo: z.looseObject({ digest: z.string() }) })
