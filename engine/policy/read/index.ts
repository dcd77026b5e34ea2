export type { PackText } from '../pack/file.ts'
export { type PackProblem, problemLine } from '../pack/problem.ts'
export { type ReadPack, readPack } from './read-pack.ts'
