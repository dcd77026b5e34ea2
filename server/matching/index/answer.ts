import type { Proposal, Shown } from '@xinglin/matching'
import type { Context } from '../../platform/context.ts'
import { currentPack } from '../../policy/index.ts'
import type { AssignmentResult } from '../assignment/result.ts'
import { currentWeights } from '../learning/current-weights.ts'
import { catchUp, findWorker, loggedDown } from './city-index.ts'
import { profileSchema } from './columns.ts'
import { now } from './find-changes.ts'
import { loadOpenings, loadProfiles } from './load.ts'
import { Matcher } from './matcher.ts'
import type { Answer, Ask, ListAnswer, Question } from './message.ts'

export type AnsweredBy = 'index' | 'database'

/** A ranked list, from the thread; when that is down, from the database: the same list, later. */
export async function askList(
  context: Context,
  ask: Extract<Question, { kind: 'profiles' | 'openings' }>,
): Promise<ListAnswer & { readonly by: AnsweredBy; readonly weightsVersion: number }> {
  const { answer, by, weightsVersion } = await askEither(context, ask)
  return { ...(answer as ListAnswer), by, weightsVersion }
}

/** An assignment in one batch. */
export async function askAssignment(
  context: Context,
  ask: Extract<Question, { kind: 'assign' }>,
): Promise<AssignmentResult> {
  return (await askEither(context, ask)).answer as AssignmentResult
}

/** New weights out of logs, against those that rank now. */
export const askToLearn = async (context: Context, logs: readonly Shown[]): Promise<Proposal> =>
  (await askEither(context, { kind: 'learn', logs })).answer as Proposal

/** Everything is ranked by the weights that were released when it is asked. */
async function askEither(context: Context, question: Question) {
  const { version, weights } = await currentWeights(context)
  return { ...(await answerTo(context, { ...question, weights })), weightsVersion: version }
}

async function answerTo(context: Context, ask: Ask): Promise<{ answer: Answer; by: AnsweredBy }> {
  const worker = findWorker(context)
  if (worker) {
    try {
      await catchUp(context)
      return { answer: await worker.ask(ask), by: 'index' }
    } catch (error) {
      loggedDown(error)
    }
  }
  return { answer: (await fromDatabase(context, ask)).answer(ask), by: 'database' }
}

/** Reads what the question is about into an index of its own, for this one answer. */
async function fromDatabase(context: Context, ask: Ask): Promise<Matcher> {
  const pack = currentPack(context)
  const matcher = new Matcher(profileSchema(pack), pack.taxonomy)
  const version = await now(context)
  const profiles = ask.kind === 'profiles' || ask.kind === 'assign' ? await loadProfiles(context) : []
  const openings = ask.kind === 'openings' ? await loadOpenings(context) : []
  matcher.take({ profiles, openings, goneProfiles: [], goneOpenings: [], version })
  return matcher
}
