import { addDays, day, daysBetween, formatDay, isoDay, quoted } from '@xinglin/base'
import { and, asc, between, eq, inArray } from 'drizzle-orm'
import type { Context } from '../../platform/context.ts'
import type { Draft } from '../../platform/notices/index.ts'
import { caseLabels } from '../labels.ts'
import { caseFile, caseState } from '../schema.ts'
import { applicantSide } from './recipients.ts'

/** Days before its last day at which somebody is reminded, the earliest first. */
const DAYS_BEFORE = [14, 3]

/** The reminder that is due with so many days left: the nearest step not passed yet. */
export function reminderStep(left: number): number | undefined {
  return DAYS_BEFORE.findLast((days) => left >= 0 && left <= days)
}

/** Milestones and instalments that fall due within two weeks: whoever owes them is reminded then, and once more three days before. */
export async function reminders(context: Context): Promise<readonly Draft[]> {
  const { today } = context
  const rows = await context.db
    .select({ file: caseFile, due: caseState.nextDue, situation: caseState.situation })
    .from(caseState)
    .innerJoin(caseFile, and(eq(caseFile.tenantId, caseState.tenantId), eq(caseFile.id, caseState.caseId)))
    .where(
      and(
        eq(caseState.tenantId, context.tenant.id),
        inArray(caseState.situation, ['milestones', 'repayment']),
        between(caseState.nextDue, isoDay(today), isoDay(addDays(today, DAYS_BEFORE[0] ?? 0))),
      ),
    )
    .orderBy(asc(caseState.nextDue))
  const labels = caseLabels(context)
  const drafts: Draft[] = []
  for (const { file, due, situation } of rows) {
    if (due === null) continue
    const last = day(due)
    const step = reminderStep(daysBetween(today, last))
    if (step === undefined) continue
    const words = situation === 'repayment' ? repayment : milestone
    for (const accountId of await applicantSide(context, file))
      drafts.push({
        accountId,
        kind: 'case.due',
        about: file.id,
        urgency: 'urgent',
        ...words(file.number, quoted(labels.benefit(file.benefit, file.period)), {
          zh: formatDay(last, 'zh'),
          en: formatDay(last, 'en'),
        }),
        path: `/casework/${file.id}`,
        once: `due:${file.id}:${due}:${step}`,
      })
  }
  return drafts
}

type Pair = { readonly zh: string; readonly en: string }

const milestone = (number: string, benefit: Pair, last: Pair) => ({
  title: {
    zh: `申请 ${number} 有约定事项到期，最后一天是${last.zh}`,
    en: `Something agreed in application ${number} is due, last day ${last.en}`,
  },
  body: {
    zh: `${benefit.zh}（申请编号 ${number}）有一项约定即将到期。请在${last.zh}前（含当日）到申请页报告完成情况，附上证明；来不及的，先与办理单位联系。`,
    en: `A milestone of ${benefit.en} (application ${number}) is due on ${last.en}. Please report on it on the application page by then, with proof. If you need more time, talk to the office first.`,
  },
})

const repayment = (number: string, benefit: Pair, last: Pair) => ({
  title: {
    zh: `申请 ${number} 有一笔退款到期，最后一天是${last.zh}`,
    en: `An instalment of application ${number} is due, last day ${last.en}`,
  },
  body: {
    zh: `${benefit.zh}（申请编号 ${number}）有一笔退款在${last.zh}到期，金额和方式在申请页。`,
    en: `An instalment of ${benefit.en} (application ${number}) is due on ${last.en}. The application page says how much and how.`,
  },
})
