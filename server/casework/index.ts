export { notices } from './queries/notices.ts'
export { caseworkCommands, caseworkPages, caseworkQueries } from './room.ts'
export { findDueBulk, runBulk } from './run-bulk.ts'
export { runClocks } from './run-clocks.ts'
