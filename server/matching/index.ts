export { findMatchingUses } from './find-uses.ts'
export { catchUp, endIndex, findWorker, keepIndex } from './index/city-index.ts'
export { matchingCommands, matchingPages, matchingQueries } from './room.ts'
export { remindMatching, tellMatching } from './tell.ts'
