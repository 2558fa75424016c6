import { actionDone } from '../action-done.tsx'
import { loadAction } from './load-action.ts'

export const { get, post } = actionDone(loadAction)
