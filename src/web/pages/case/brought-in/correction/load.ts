import { z } from 'zod'
import type { Party } from '../../../../../domain/partnership.ts'
import { NotAllowed, NotFound } from '../../../../../domain/thrown.ts'
import {
  type Correction,
  correctionsIn,
  openCorrection,
} from '../../../../../process/agreement/corrections.ts'
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

export type ToPropose = { loaded: BroughtInFile; own: Party; standing: Standing; open: Correction | null }

/** For whoever speaks for a party. Throws NotFound, NotAllowed. */
export async function loadToPropose(at: SignedIn<CaseAt>): Promise<ToPropose> {
  const loaded = await loadBroughtIn(at)
  const { own, file } = loaded
  if (own === null || !isCorrectable(loaded)) throw new NotAllowed()
  return { loaded, own, standing: await standingOf(at.db, file), open: openCorrection(file.history) }
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
