export { removeDemonstration } from './demonstration/remove.ts'
export { grantAdministrator, renewPassword } from './first-administrator.ts'
