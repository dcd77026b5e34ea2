import type { PackText } from '@xinglin/policy/read'

const bilingual = (text: string) => `{ zh: ${text}, en: ${text} }`

const FACTS: Record<string, string> = {
  birth_date: 'type: date',
  education: 'type: code, list: education',
  enrolled: 'type: bool',
  graduated_on: 'type: date',
  intern_months: 'type: int',
  tier: 'type: code, list: tier',
  owns_home: 'type: bool',
  contract_months: 'type: int',
  rent_paid: 'type: money',
  reserve: 'type: bool',
  title_level: 'type: code, list: title_level',
  title_on: 'type: date',
  insured_months: 'type: int',
  platform_level: 'type: code, list: platform_level',
  recognised_on: 'type: date',
  penalty: 'type: bool',
  sector: 'type: code, list: sector',
  interest_paid: 'type: money',
  local_percent: 'type: int',
}

const CODES: Record<string, string[]> = {
  education: ['bachelor', 'master', 'doctor', 'other'],
  tier: ['A', 'B', 'C', 'D', 'none'],
  title_level: ['senior', 'deputy', 'intermediate', 'none'],
  platform_level: ['national', 'provincial', 'municipal', 'none'],
  sector: ['tcm', 'api', 'device', 'other'],
}

const HOUSING = 'overlap: { group: housing, per: applicant, rule: highest_only }'

/** The six rules; with a shift, every bound moves by so much and the sums stay. */
const rulesAt = (shift: number): Record<string, string> => ({
  platform: `
when:
  - applicant.platform_level != "none"
  - applicant.recognised_on >= date("2022-01-01") && applicant.recognised_on <= date("2025-12-31")
  - applicant.penalty == false
  - applicant.sector in biopharma
amount: { by: applicant.platform_level, table: { national: 1000000, provincial: 300000, municipal: 200000 } }`,
  stipend: `
when:
  - applicant.age at valid_on >= 16 && applicant.age at valid_on <= ${35 + shift}
  - any: [applicant.enrolled, "full_months_between(applicant.graduated_on, valid_on) <= ${24 + shift}"]
  - applicant.intern_months >= ${1 + shift}
  - applicant.education != "other"
amount:
  expr: "percent(applicant.education == 'doctor' ? 100 : applicant.education == 'master' ? 70 : 50, parameter.wage) * min(applicant.intern_months, 6)"
  round: down_to_fen
  cap: 10000`,
  rent: `
when:
  - applicant.tier in ["A", "B", "C"]
  - applicant.contract_months >= ${12 + shift}
  - not: applicant.owns_home
  - applicant.rent_paid > yuan(0)
  - applicant.penalty == false
amount: { expr: "percent(50, applicant.rent_paid)", round: down_to_fen, cap: 2000 }
${HOUSING}`,
  reserve_rent: `
when:
  - applicant.reserve
  - not: applicant.owns_home
  - applicant.contract_months >= ${12 + shift}
  - applicant.age at valid_on <= ${35 + shift}
amount: 1500
${HOUSING}`,
  title: `
when:
  - applicant.title_level != "none"
  - applicant.title_on <= valid_on
  - "full_months_between(applicant.title_on, valid_on) <= ${12 + shift}"
  - applicant.insured_months >= ${12 + shift}
  - applicant.sector in biopharma
amount: { by: applicant.title_level, table: { senior: 5000, deputy: 3000, intermediate: 1500 } }`,
  interest: `
when:
  - applicant.interest_paid > yuan(0)
  - applicant.local_percent >= ${15 + shift}
  - applicant.penalty == false
amount: { expr: "percent(50, applicant.interest_paid)", round: down_to_fen, cap: 200000 }`,
})

/** Six rules, 28 conditions, 19 facts, in so many shifted copies; sums and limits are made up for the measure. */
export function benchPack(copies = 1): PackText[] {
  const facts = Object.entries(FACTS).map(
    ([name, type]) => `  ${name}: { ${type}, title: ${bilingual(name)}, ask: ${bilingual(name)} }`,
  )
  const files: Record<string, string> = {
    'pack.yaml': `id: bench\ntitle: ${bilingual('bench')}\n`,
    'documents.yaml': `- { id: law, title: ${bilingual('law')}, confidence: statute, clauses: { all: ${bilingual('all')} } }\n`,
    'sets.yaml': `biopharma: { list: sector, title: ${bilingual('biopharma')}, members: [tcm, api, device] }\n`,
    'parameters/wage.yaml': `id: wage\ntitle: ${bilingual('wage')}\ntype: money\nvalues: [{ from: 2020-01-01, value: 2520, cite: law § all }]\n`,
    'facts/applicant.yaml': [
      'kind: applicant',
      `title: ${bilingual('applicant')}`,
      'facts:',
      ...facts,
      `  age: { type: int, title: ${bilingual('age')}, derive: "full_years_between(applicant.birth_date, at_day)" }`,
    ].join('\n'),
  }
  for (const [list, codes] of Object.entries(CODES))
    files[`codes/${list}.yaml`] =
      `id: ${list}\nitems:\n${codes.map((code) => `  - { code: ${code}, title: ${bilingual(code)} }\n`).join('')}`
  for (let copy = 0; copy < copies; copy++)
    for (const [name, rule] of Object.entries(rulesAt(copy))) {
      const id = copy === 0 ? name : `${name}_${copy}`
      files[`benefits/${id}.yaml`] =
        `id: ${id}\ntitle: ${bilingual(id)}\ncite: law § all\nsubject: applicant\nbeneficiary: applicant\nevent: applicant.recognised_on\n${rule.trim()}\n`
    }
  return Object.entries(files).map(([path, text]) => ({ path, text }))
}
