import { phrases } from '../../../words.ts'
import { en } from './assessing-words-en.ts'
import { sv } from './assessing-words-sv.ts'

export const words = phrases({ sv, en })
