import { useMemo } from 'react'
import type { RuleDetail } from '../api/policy.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { type ColumnsType, DataTable } from '../ui/data-table.tsx'
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

/** The examples the rule is checked against every time the packs are read. */
export function RuleExamples({ examples }: { examples: readonly Example[] }) {
  const say = useSay()
  const columns = useMemo<ColumnsType<Example>>(
    () => [
      { title: say({ zh: '例子', en: 'Example' }), dataIndex: 'title' },
      { title: say({ zh: '结论', en: 'Answer' }), width: 130, render: (_, row) => say(wordOf(ANSWERS, row.answer)) },
      {
        title: say({ zh: '金额', en: 'Sum' }),
        width: 150,
        align: 'right',
        render: (_, row) => (row.sum ? say(wordOf(SUMS, row.sum)) : '—'),
      },
      { title: say({ zh: '还缺', en: 'Missing' }), width: 260, render: (_, row) => row.missing.join(', ') || '—' },
    ],
    [say],
  )
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
          columns={columns}
          rowKey={(row) => row.title}
          empty={null}
        />
      </details>
    </Section>
  )
}
