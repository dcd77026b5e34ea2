import type { Proposal, Shown } from '@xinglin/matching'
import type { Context } from '../../platform/context.ts'
import { cityPack } from '../../registry/index.ts'
import type { AssignmentResult } from '../assignment/result.ts'
import { currentWeights } from '../learning/current-weights.ts'
import { catchUp, findWorker, loggedDown } from './city-index.ts'
import { profileSchema } from './columns.ts'
import { now } from './find-changes.ts'
import { loadOpenings, loadProfiles } from './load.ts'
import { Matcher } from './matcher.ts'
import type { Answer, Ask, Changes, ListAnswer, Question } from './message.ts'

export type AnsweredBy = 'index' | 'database'

/** A ranked list, from the thread; when that is down, from the database: the same list, later. */
export async function askList(
  context: Context,
  question: Extract<Question, { kind: 'profiles' | 'openings' }>,
): Promise<ListAnswer & { readonly by: AnsweredBy; readonly weightsVersion: number }> {
  const { version: weightsVersion, weights } = await currentWeights(context)
  const { answer, by } = await askEither(context, { ...question, weights })
  return { ...(answer as ListAnswer), by, weightsVersion }
}

/** New weights out of logs, against those that rank now. */
export async function askToLearn(context: Context, logs: readonly Shown[]): Promise<Proposal> {
  const { weights } = await currentWeights(context)
  return (await askEither(context, { kind: 'learn', logs, weights })).answer as Proposal
}

async function askEither(context: Context, ask: Ask): Promise<{ answer: Answer; by: AnsweredBy }> {
  const worker = findWorker(context)
  if (worker) {
    try {
      await catchUp(context)
      return { answer: await worker.ask(ask), by: 'index' }
    } catch (error) {
      loggedDown(error)
    }
  }
  return { answer: await fromDatabase(context, ask), by: 'database' }
}

/** An assignment in one batch: in a thread of its own, so that nobody waits for a list while thousands are assigned. */
export async function askAssignment(
  context: Context,
  question: Extract<Question, { kind: 'assign' }>,
): Promise<AssignmentResult> {
  const { weights } = await currentWeights(context)
  const ask = { ...question, weights }
  const own = findWorker(context)?.another()
  if (own) {
    try {
      const pack = await cityPack(context)
      await own.open(profileSchema(pack), pack.taxonomy)
      await own.take(await rowsFor(context, ask))
      return (await own.ask(ask)) as AssignmentResult
    } catch (error) {
      loggedDown(error)
    } finally {
      await own.end()
    }
  }
  return (await fromDatabase(context, ask)) as AssignmentResult
}

/** Reads what the question is about into an index of its own, for this one answer. */
async function fromDatabase(context: Context, ask: Ask): Promise<Answer> {
  const pack = await cityPack(context)
  const matcher = new Matcher(profileSchema(pack), pack.taxonomy)
  matcher.take(await rowsFor(context, ask))
  return matcher.answer(ask)
}

async function rowsFor(context: Context, ask: Ask): Promise<Changes> {
  const version = await now(context)
  const profiles = ask.kind === 'profiles' || ask.kind === 'assign' ? await loadProfiles(context) : []
  const openings = ask.kind === 'openings' ? await loadOpenings(context) : []
  return { profiles, openings, goneProfiles: [], goneOpenings: [], version }
}
