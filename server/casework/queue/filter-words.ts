import { SITUATION_LABEL } from '@xinglin/procedure'
import type { SignedIn } from '../../platform/context.ts'
import { caseLabels, deskLabel } from '../labels.ts'
import type { QueueFilter } from './filter.ts'

const VIEWS = {
  mine: { zh: '待我办理', en: 'Waiting for me' },
  open: { zh: '在办', en: 'Open' },
  all: { zh: '全部', en: 'All' },
}
const COLOUR_WORDS = {
  late: { zh: '已超期', en: 'overdue' },
  warn: { zh: '临近时限', en: 'near the limit' },
  fine: { zh: '时限内', en: 'in time' },
}

/** The filter in words, as it stands at the head of an export: who reads the file knows what it is a list of. */
export function filterInWords(context: SignedIn, filter: QueueFilter): string {
  const { lang } = context
  const labels = caseLabels(context)
  const words = (zh: string, en: string, value: string) => (lang === 'zh' ? `${zh}：${value}` : `${en}: ${value}`)
  const parts = [
    words('视图', 'View', VIEWS[filter.view][lang]),
    filter.situation && words('环节', 'Stage', SITUATION_LABEL[filter.situation][lang]),
    filter.colour && words('时限', 'Limit', COLOUR_WORDS[filter.colour][lang]),
    filter.benefit && words('政策', 'Benefit', labels.benefit(filter.benefit)[lang]),
    filter.unit && words('经办单位', 'Unit', labels.unit(filter.unit)[lang]),
    filter.area && words('地区', 'Area', labels.area(filter.area)?.[lang] ?? filter.area),
    filter.assignee && words('经办人', 'In hand', assigneeWords(context, filter.assignee)),
    filter.desk && words('岗位', 'Desk', deskLabel(context, filter.desk)[lang]),
    filter.filedFrom && words('申请日自', 'Filed from', filter.filedFrom),
    filter.filedTo && words('申请日至', 'Filed to', filter.filedTo),
    filter.decidedFrom && words('决定日自', 'Decided from', filter.decidedFrom),
    filter.decidedTo && words('决定日至', 'Decided to', filter.decidedTo),
    filter.party && words('人员或单位', 'Person or company', lang === 'zh' ? '指定的一个' : 'one'),
    filter.search && words('搜索', 'Search', filter.search),
  ]
  return parts.filter(Boolean).join(lang === 'zh' ? '；' : '; ')
}

function assigneeWords({ actor, lang }: SignedIn, assignee: string): string {
  if (assignee === 'nobody') return lang === 'zh' ? '还没有人认领' : 'nobody'
  return assignee === actor.accountId ? actor.name : assignee
}
