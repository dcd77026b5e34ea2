import type { RuleDetail } from '../api/policy.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'

type Example = RuleDetail['examples'][number]

const ANSWERS: Record<string, Text> = {
  due: { zh: '应发', en: 'due' },
  not_due: { zh: '不发', en: 'not due' },
  unknown: { zh: '还不能判断', en: 'not known yet' },
}

const SUMS: Record<string, Text> = {
  unset: { zh: '待核定', en: 'not set' },
  in_kind: { zh: '不发钱', en: 'in kind' },
}

const wordOf = (words: Record<string, Text>, key: string): Text => words[key] ?? { zh: key, en: key }

const COLUMNS: readonly Column<Example>[] = [
  { id: 'example', title: { zh: '例子', en: 'Example' }, cell: (row) => row.title },
  {
    id: 'answer',
    title: { zh: '结论', en: 'Answer' },
    width: 130,
    cell: (row) => <Said of={wordOf(ANSWERS, row.answer)} />,
  },
  {
    id: 'sum',
    title: { zh: '金额', en: 'Sum' },
    width: 150,
    align: 'right',
    cell: (row) => (row.sum ? <Said of={wordOf(SUMS, row.sum)} /> : '—'),
  },
  { id: 'missing', title: { zh: '还缺', en: 'Missing' }, width: 260, cell: (row) => row.missing.join(', ') || '—' },
]

/** The examples the rule is checked against every time the packs are read. */
export function RuleExamples({ examples }: { examples: readonly Example[] }) {
  const say = useSay()
  if (examples.length === 0) return null
  return (
    <Section title={{ zh: '例子', en: 'Examples' }}>
      <details className="examples">
        <summary>
          {say({
            zh: `${examples.length} 个例子，每次读入政策包时都核对一遍`,
            en: `${examples.length} examples, checked every time the pack is read`,
          })}
        </summary>
        <DataTable
          label={{ zh: '例子', en: 'Examples' }}
          rows={examples}
          plain
          columns={COLUMNS}
          rowKey={(row) => row.title}
          empty={null}
        />
      </details>
    </Section>
  )
}
