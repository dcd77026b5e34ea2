export { removeDemonstration } from './demonstration/remove.ts'
