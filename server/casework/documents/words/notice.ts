import { type Day, quoted } from '@xinglin/base'
import { getStage } from '@xinglin/procedure'
import { maskName } from '../../../registry/index.ts'
import { clauseText, dayText } from '../material.ts'
import { row, type Write } from './words.ts'

/** What is about to be approved, for everyone to read: a person's name partly hidden, no number at all. */
export const notice: Write = ({ loaded, rule, beneficiary, unit, area, detail, today, procedure: schema }) => {
  const { procedure, state, file } = loaded
  const unnamed = schema.stages.find((one) => one.id === state.stage)?.objection === 'anonymous'
  const days = state.stage === null ? undefined : getStage(procedure, state.stage).noticeDays
  const from = dayText(today)
  const until = dayText((detail.until ?? today) as Day)
  const clause = clauseText(rule.grounds[0])
  const name = beneficiary.kind === 'person' ? maskName(beneficiary.name) : beneficiary.name
  const count = days === undefined ? { zh: '', en: '' } : { zh: `，共${days}个工作日`, en: `, ${days} working days` }
  return {
    title: { zh: `关于${quoted(rule.title).zh}拟批准事项的公示`, en: `Public notice: ${quoted(rule.title).en}` },
    addressed: false,
    paragraphs: [
      {
        zh: `根据${clause.zh}，经审核，拟批准下列申请，现予公示。公示时间为${from.zh}至${until.zh}${count.zh}。`,
        en: `Under ${clause.en} the following application has been examined and is about to be approved. This notice runs from ${from.en} to ${until.en}${count.en}.`,
      },
    ],
    table: {
      head: null,
      rows: [
        row('申请编号', 'Application No.', file.number),
        row('对象', 'For', name),
        row('事项', 'Benefit', rule.title),
        ...(area ? [row('所在地', 'Area', area)] : []),
        row('办理单位', 'Office', unit),
      ],
    },
    closing: [
      {
        zh: `公示期间有异议的，可以在平台的“公示”栏目${unnamed ? '提出并说明理由，实名、匿名均可' : '实名提出并说明理由'}。异议由没有经办过这件申请的人员核查，结论写明理由。`,
        en: `Anyone may object during the notice, ${unnamed ? 'with or without a name' : 'signed in'} and with reasons, under “Public notices” on the platform. Someone who did not handle the application looks into it and gives reasons.`,
      },
    ],
  }
}
