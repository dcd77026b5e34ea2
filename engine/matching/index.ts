export { bestTotal } from './assign/best-total.ts'
export { blockingPairs } from './assign/blocking.ts'
export { type Costed, compareModes, MODES, type Mode } from './assign/compare.ts'
export { greedy } from './assign/greedy.ts'
export { type Assignment, type Pair, type Problem, ProblemFault } from './assign/problem.ts'
export { stable } from './assign/stable.ts'
export {
  type ConstraintReason,
  type CriterionReason,
  explain,
  type Reasons,
  type RequirementReason,
} from './explain/explain.ts'
export { loosenText } from './explain/sentences.ts'
export { ValueFault } from './index/column-store.ts'
export { MatchIndex } from './index/match-index.ts'
export { fromBytes, toBytes } from './index/snapshot.ts'
export { type Loosened, loosen } from './rank/loosen.ts'
export * from './rank/query.ts'
export { rank } from './rank/rank.ts'
export { SchemaFault } from './schema/check.ts'
export type * from './schema/column.ts'
export { rowOf } from './schema/project.ts'
export { protectedIn } from './schema/protected.ts'
export * from './taxonomy/data.ts'
export { buildDictionary, type Dictionary, type Understood } from './taxonomy/dictionary.ts'
export { gramsOf } from './taxonomy/normalise.ts'
export { buildTaxonomy, type Taxonomy } from './taxonomy/taxonomy.ts'
export { buildTextIndex, type TextIndex } from './taxonomy/text-index.ts'
export { buildTitleIndex } from './taxonomy/title-index.ts'
