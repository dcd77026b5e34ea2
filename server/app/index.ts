export { removeDemonstration } from './demonstration/remove.ts'
export { type Filled, fillPopulation } from './fill-population.ts'
export { grantAdministrator, renewPassword } from './first-administrator.ts'
