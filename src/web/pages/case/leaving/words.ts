import { phrases } from '../../../words.ts'
import { en } from './words-en.ts'
import { sv } from './words-sv.ts'

export const words = phrases({ sv, en })
