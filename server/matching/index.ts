export { tellService } from './commissioner/tell.ts'
export { catchUp, endIndex, findWorker, keepIndex } from './index/city-index.ts'
export { matchingCommands, matchingPages, matchingQueries } from './room.ts'
export { remindMatching, tellMatching } from './tell.ts'
