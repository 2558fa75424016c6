export { leave as post } from './absent.ts'
