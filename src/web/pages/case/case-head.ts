import type { Logo } from '../../../documents/model.ts'
import type { CaseHead } from '../../../documents/papers/case-head.ts'
import { introductionsIn } from '../../../domain/own-words.ts'
import type { Partnership } from '../../../domain/partnership.ts'
import type { Language } from '../../../domain/text.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { listOwnTexts } from '../../../store/bodies/body-setting.ts'
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
    registryNumber: partnership.registryNumber,
    externalNumber: partnership.externalNumber,
    parties: partnership.parties.map(({ name }) => name),
    introductions: introductionsIn(texts, { language, facts: ownFacts(partnership, unit) }),
  }
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
