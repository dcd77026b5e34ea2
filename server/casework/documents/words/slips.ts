import { formatDay, inBoth, type Localised } from '@xinglin/base'
import { dayText, type Material, stageDays, you } from '../material.ts'
import { row, theApplication, type Write } from './words.ts'

/** Who applies for what, as both slips set it out. Numbers of identity only masked. */
function particulars({ loaded, rule, applicant, beneficiary, unit, filedOn }: Material): Localised[][] {
  const number = beneficiary.masks.get('id_number')
  const account = beneficiary.masks.get('bank_account')
  const named = beneficiary.name === applicant.name ? [] : [row('受益人', 'Beneficiary', beneficiary.name)]
  return [
    row('申请编号', 'Application No.', loaded.file.number),
    row('申请事项', 'Applied for', rule.title),
    row('申请人', 'Applicant', applicant.name),
    ...named,
    ...(number ? [row('证件号码', 'Identity number', number)] : []),
    ...(account ? [row('收款账户', 'Account', account)] : []),
    row('受理单位', 'Office', unit),
    row('提交日期', 'Filed on', dayText(filedOn)),
  ]
}

function papers({ papers }: Material): Localised[] {
  const listed = (language: 'zh' | 'en') =>
    papers
      .map(({ title, files }) => (language === 'zh' ? `${title.zh}（${files}份）` : `${title.en} (${files})`))
      .join(language === 'zh' ? '；' : '; ')
  const none = { zh: '无', en: 'none' }
  return row('收到的材料', 'Papers received', papers.length === 0 ? none : inBoth(listed))
}

/** What was handed in and when; it does not say that the application is accepted. */
export const receipt: Write = (material) => {
  const days = stageDays(material)
  return {
    addressed: true,
    paragraphs: [
      {
        zh: `现收到${you(material)}提交的申请和材料，情况如下。`,
        en: 'We have received your application and papers, as follows.',
      },
    ],
    table: { head: null, rows: [...particulars(material), papers(material)] },
    ...(days !== undefined && {
      closing: [
        {
          zh: `是否受理，将在${days}个工作日内告知；材料需要补正的，一次告知全部内容。`,
          en: `Within ${days} working days you will be told whether the application is accepted, or at one time everything that has to be corrected.`,
        },
      ],
    }),
    remark: {
      zh: '收件凭证只证明收到材料，不表示已经受理或者批准。',
      en: 'This receipt shows what was received. It does not say that the application is accepted or approved.',
    },
  }
}

/** The papers are in order; from here the promised time is named. */
export const acceptance: Write = (material) => {
  const { procedure, promisedOn, filedOn } = material
  const application = theApplication(material, you(material), dayText(filedOn))
  const promise: Localised[] =
    procedure.promise === undefined
      ? []
      : [
          {
            zh: `本申请承诺在${procedure.promise}个工作日内办结${promisedOn ? `，即不迟于${formatDay(promisedOn, 'zh')}` : ''}。补正和公示的时间不计算在内，期满日相应顺延。`,
            en: `It will be decided within ${procedure.promise} working days${promisedOn ? `, that is by ${formatDay(promisedOn, 'en')}` : ''}. Time for corrections and for the public notice is not counted; the day moves accordingly.`,
          },
        ]
  return {
    addressed: true,
    paragraphs: [
      {
        zh: `${application.zh}，经审查，材料齐全、符合要求，现予受理。`,
        en: `We have examined ${application.en}. The papers are complete and in order, and the application is accepted.`,
      },
    ],
    table: { head: null, rows: particulars(material) },
    closing: [...promise, { zh: '特此通知。', en: '' }],
  }
}

/** Everything that is missing, at one time (行政许可法 § 32, by analogy). */
export const correction: Write = (material) => {
  const application = theApplication(material, you(material), dayText(material.filedOn))
  const { text = '', until } = material.detail
  const answer = until === undefined ? undefined : dayText(until as typeof material.today)
  return {
    addressed: true,
    paragraphs: [
      {
        zh: `${application.zh}，经审查，需要补正下列内容：`,
        en: `We have examined ${application.en}. Please correct the following:`,
      },
      { zh: text, en: text },
      {
        zh: `请${answer ? `在${answer.zh}前（含当日）` : ''}补正后在平台上重新提交。补正所用的时间不计入办理期限。`,
        en: `Please correct it and submit again on the platform${answer ? ` by ${answer.en}` : ''}. The time you take is not counted.`,
      },
      {
        zh: '以上是需要补正的全部内容。',
        en: 'This is everything that has to be corrected.',
      },
    ],
    closing: [{ zh: '特此告知。', en: '' }],
  }
}
