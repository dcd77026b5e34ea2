import { formatMoney, yearOf } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { findOrder } from '../../policy/index.ts'
import type { LoadedCase } from '../load-case.ts'
import { rankedList } from './list.ts'
import { keepPlace } from './place.ts'

/** Where a case stands in the order of its budget, taken anew; undefined where its budget is not given by rank. */
export async function ownPlace(context: SignedIn, loaded: LoadedCase) {
  const order = await findOrder(context, loaded.file.benefit)
  if (!order) return undefined
  const list = await rankedList(context, order, loaded.file)
  const own = list.placed.find(({ caseId }) => caseId === loaded.file.id)
  return own && { order, list, own }
}

/**
 * Refuses what the year's money does not reach by rank, in words. To be asked under the lock of the line (`lockLineOf`): fifty who approve at
 * once never pass it together.
 */
export async function demandWithinLine(context: SignedIn, loaded: LoadedCase): Promise<void> {
  if (!(await findOrder(context, loaded.file.benefit))) return
  await keepPlace(context, loaded)
  const found = await ownPlace(context, loaded)
  if (!found) throw new Error(`case ${loaded.file.id} has no place`)
  const { list, own } = found
  if (own.within) return
  const year = yearOf(context.today)
  if (list.left === null) {
    throw unprocessable({
      zh: `这项政策按名次分配预算，${year} 年的预算还没有下达，现在不能批准。`,
      en: `The budget of this benefit is given by rank, and none is set for ${year} yet; nothing can be approved.`,
    })
  }
  const [zh, en] = [formatMoney(list.left, 'zh'), formatMoney(list.left, 'en')]
  throw conflict({
    zh: `这件排在第 ${own.place} 位，本年预算还可批 ${zh}，按名次排不到，不能批准；可以转入轮候。`,
    en: `It is number ${own.place} in the order, and the ${en} left of the year’s budget do not reach it. It cannot be approved; it can be put in the queue.`,
  })
}
