import { NotFound } from '../../../domain/thrown.ts'
import { isOwnAddress } from '../../own-address.ts'
import { pathIn } from '../../paths.ts'
import type { Visit } from '../../visit.ts'

const longest = 300

/** The address that the form is sent to, which stands last in the one that keeps it. Throws NotFound when it is none. */
export function addressIn({ address }: Visit): string {
  const form = /^\/mitt\/(?:paborjat|kastat)(\/.+)$/.exec(pathIn(address))?.[1] ?? ''
  if (!isOwnAddress(form) || form.length > longest) throw new NotFound()
  return form
}
