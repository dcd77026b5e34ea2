export { endNotices } from './end-notices.ts'
export { notices } from './queries/notices.ts'
export { caseworkCommands, caseworkPages, caseworkQueries } from './room.ts'
