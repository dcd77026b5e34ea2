export { followCase } from './follow-case.ts'
export { outreachCommands, outreachPages, outreachQueries } from './room.ts'
export { runLateNeeds } from './run-late-needs.ts'
export { tellNeed } from './tell-need.ts'
