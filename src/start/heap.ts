import { setFlagsFromString } from 'node:v8'
import type { RegisterIndex } from '../store/register/register-index.ts'

const large = 20_000

/**
 * The server's memory grows in small steps (docs/decisions/0037). Beside a large register that would be to look through all
 * of it again and again: from here on it grows in the steps that Node takes by itself.
 */
export function growBesideLarge({ entries }: RegisterIndex): void {
  if (entries.length > large) setFlagsFromString('--heap-growing-percent=0')
}
