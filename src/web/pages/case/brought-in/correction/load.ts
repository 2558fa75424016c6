import { z } from 'zod'
import type { Party } from '../../../../../domain/partnership.ts'
import type { Text } from '../../../../../domain/text.ts'
import { NotAllowed, NotFound } from '../../../../../domain/thrown.ts'
import { agreementTemplate } from '../../../../../process/agreement/agreement-sections.ts'
import {
  type Correction,
  correctionsIn,
  openCorrection,
  type WholeTexts,
} from '../../../../../process/agreement/corrections.ts'
import { findAgreementOf } from '../../../../../store/agreement/agreement.ts'
import { listNewestVersions } from '../../../../../store/agreement/agreement-section.ts'
import type { CaseFile } from '../../../../../store/case/case-file.ts'
import { type CaseAt, CaseParams } from '../../../../params.ts'
import type { SignedIn } from '../../../../visit.ts'
import { type BroughtInFile, loadBroughtIn, type Standing, standingOf } from '../load.ts'

export const CorrectionParams = CaseParams.extend({ correction: z.coerce.number().int().positive() })
export type CorrectionAt = z.output<typeof CorrectionParams>

/** Whether anything can be corrected now: all have said yes to it, and no later agreement has been begun. */
export function isCorrectable({ file, broughtIn }: Pick<BroughtInFile, 'file' | 'broughtIn'>): boolean {
  const { rounds, paused } = file.status
  const isFirst = rounds.length === 1 && rounds.every(({ open }) => open)
  return broughtIn.answer === 'confirmed' && isFirst && paused === null
}

export type ToPropose = {
  loaded: BroughtInFile
  own: Party
  standing: Standing
  open: Correction | null
  /** What the sections say that somebody has written, and the headings of the others. */
  texts: WholeTexts
  unwritten: readonly { key: string; heading: Text }[]
}

/** For whoever speaks for a party. Throws NotFound, NotAllowed. */
export async function loadToPropose(at: SignedIn<CaseAt>): Promise<ToPropose> {
  const loaded = await loadBroughtIn(at)
  const { own, file } = loaded
  if (own === null || !isCorrectable(loaded)) throw new NotAllowed()
  const agreement = await findAgreementOf(at.db, file.partnership.id, 'round-1')
  const versions = agreement === null ? [] : [...(await listNewestVersions(at.db, agreement.id)).values()]
  const texts = Object.fromEntries(
    versions.filter(({ by }) => by !== null).map(({ section, text }) => [section, text]),
  )
  const { sections } = agreementTemplate(file.history.rulebook)
  return {
    ...{ loaded, own, texts, open: openCorrection(file.history) },
    standing: await standingOf(at.db, file),
    unwritten: sections.filter(({ key }) => !(key in texts)),
  }
}

export type LoadedCorrection = { loaded: BroughtInFile; correction: Correction; standing: Standing }

/** One correction, for all who share the material of the case. Throws NotFound, NotAllowed. */
export async function loadCorrection(at: SignedIn<CorrectionAt>): Promise<LoadedCorrection> {
  const loaded = await loadBroughtIn(at)
  const correction = correctionsIn(loaded.file.history).find(({ id }) => id === at.params.correction)
  if (correction === undefined) throw new NotFound()
  return { loaded, correction, standing: await standingOf(at.db, loaded.file) }
}

/** The party that the reader may answer it for; null where there is none. */
export function answersCorrection({ loaded, correction }: LoadedCorrection): Party | null {
  const { own } = loaded
  return own !== null && correction.awaited.includes(own.id) && isCorrectable(loaded) ? own : null
}

export function partyNameIn({ partnership }: Pick<CaseFile, 'partnership'>, id: string): string {
  return partnership.parties.find((party) => party.id === id)?.name ?? ''
}
