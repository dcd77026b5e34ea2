import type { Company, Need } from '../api/outreach.ts'
import type { Text } from '../api/text.ts'

export const NEED_KINDS: Readonly<Record<Need['kind'], Text>> = {
  vacancy: { zh: '招人', en: 'People wanted' },
  expert: { zh: '找专家', en: 'Expert wanted' },
  ticket: { zh: '要办的事', en: 'Matter to settle' },
}

export const WAYS: Readonly<Record<Company['visits'][number]['way'], Text>> = {
  on_site: { zh: '上门走访', en: 'On site' },
  phone: { zh: '电话走访', en: 'By telephone' },
  meeting: { zh: '座谈会', en: 'At a meeting' },
}

export const STEPS: Readonly<Record<Need['steps'][number]['kind'], Text>> = {
  heard: { zh: '记下需求', en: 'taken down' },
  handed: { zh: '转办或改期', en: 'handed on or another date' },
  posted: { zh: '发布岗位', en: 'posted as an opening' },
  filed: { zh: '转为服务工单', en: 'made a service ticket' },
  answered: { zh: '答复', en: 'answered' },
  returned: { zh: '企业退回', en: 'given back by the company' },
  confirmed: { zh: '企业确认', en: 'confirmed by the company' },
  late: { zh: '超期，已报负责人', en: 'late, put before the head' },
}
