import type { Logo } from '../../../documents/model.ts'
import type { CaseHead } from '../../../documents/papers/case-head.ts'
import type { PublicBodyId } from '../../../domain/actor.ts'
import { introductionsIn } from '../../../domain/own-words.ts'
import type { Partnership } from '../../../domain/partnership.ts'
import type { Language } from '../../../domain/text.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { listOwnTexts } from '../../../store/bodies/body-setting.ts'
import { listGuestBoards } from '../../../store/bodies/guest-board.ts'
import { ownFacts } from '../../../store/bodies/own-words.ts'
import { getPublicBody, listUnits, type PublicBody } from '../../../store/bodies/public-body.ts'
import type { Db } from '../../../store/db.ts'

/** What every paper of the case begins with, the body's own words of that day among it. `date` is the paper's own day. */
export async function caseHead(
  db: Db,
  partnership: Partnership,
  { date, language }: { date: PlainDate; language: Language },
): Promise<CaseHead> {
  const { bodyId } = partnership.lead
  const [body, units, texts] = await Promise.all([
    getPublicBody(db, bodyId),
    listUnits(db, bodyId),
    listOwnTexts(db, bodyId, date),
  ])
  const unit = units.find(({ kind }) => kind === 'staffUnit')?.name ?? body.name
  return {
    language,
    body: { name: body.name, unit, contact: body.email ?? body.phone ?? '' },
    date,
    logo: logoOf(body, language),
    caseTitle: partnership.title,
    caseNumber: partnership.number,
    registryNumber: partnership.registryNumber || null,
    externalNumber: partnership.externalNumber,
    parties: partnership.parties.map(({ name }) => name),
    introductions: introductionsIn(texts, { language, facts: ownFacts(partnership, unit) }),
  }
}

/** The same for a paper of one board's own: another public party's has that party's name, number and words on it. */
export async function boardHead(
  db: Db,
  partnership: Partnership,
  { bodyId, ...day }: { bodyId: PublicBodyId; date: PlainDate; language: Language },
): Promise<CaseHead> {
  return caseHead(db, await seenFrom(db, partnership, bodyId), day)
}

async function seenFrom(db: Db, partnership: Partnership, bodyId: PublicBodyId): Promise<Partnership> {
  if (bodyId === partnership.lead.bodyId) return partnership
  const guest = (await listGuestBoards(db, partnership)).find((one) => one.bodyId === bodyId)
  if (guest === undefined) return partnership
  const { boardId, name: boardName, registryNumber } = guest
  const bodyName = partnership.parties.find((one) => one.bodyId === bodyId)?.name ?? boardName
  const lead = { ...partnership.lead, bodyId, bodyName, boardId, boardName }
  return { ...partnership, lead, registryNumber: registryNumber ?? '', externalNumber: null }
}

/** The body's logo with what it shows; nothing where it has none. */
export function logoOf({ logo }: Pick<PublicBody, 'logo'>, language: Language): Logo | undefined {
  if (logo === null) return undefined
  return { digest: logo.digest, alt: (language === 'en' && logo.altEn) || logo.altSv }
}

/** Who signs the mails of the case: "Stabsenheten, Järva stadsdelsnämnd". */
export function signedBy({ body }: CaseHead): string {
  return body.unit === body.name ? body.name : `${body.unit}, ${body.name}`
}
