import { phrases } from '../../words.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'

/** Asking for public documents, for anybody. */
export const words = phrases({ sv, en })
