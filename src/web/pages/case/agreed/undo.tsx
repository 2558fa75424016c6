import { actionUndo } from '../action-undo.tsx'
import { loadAction } from './load-action.ts'

export const { get, post } = actionUndo(loadAction)
