import type { Localised } from '@xinglin/base'
import { ChoiceField, ErrorSummary, type FieldError, Form } from '../../platform/pages/form.tsx'
import { type Page, type PageAnswer, type PageRequest, textOf } from '../../platform/pages/page.ts'
import type { Library } from '../library.ts'
import { libraryQuery } from '../queries/library.ts'
import { type Asker, rulesFor } from '../situation.ts'
import { readSituation, sealSituation } from './seal-situation.ts'

const TITLE = { zh: '和你有关的事', en: 'What it is about' }

/** Kinds of event that rules for this asker are about, with how many there are of each. */
export function topicsFor({ pack }: Library, asker: Asker): { kind: string; title: Localised; rules: number }[] {
  const counts = new Map<string, number>()
  for (const rule of rulesFor(pack.rules.values(), asker)) {
    if (rule.subject !== asker) counts.set(rule.subject, (counts.get(rule.subject) ?? 0) + 1)
  }
  return [...counts].map(([kind, rules]) => ({
    kind,
    rules,
    title: pack.dictionary.kinds.get(kind)?.title ?? { zh: kind, en: kind },
  }))
}

/** The one question before all others: which things happened at all. What did not is never asked about. */
export async function showTopics(
  request: PageRequest,
  asker: Asker,
  errors: readonly FieldError[] = [],
): Promise<PageAnswer> {
  const { say, to } = request
  const topics = topicsFor(await request.ask(libraryQuery, {}), asker)
  const before = readSituation(request)
  return {
    kind: 'html',
    title: TITLE,
    room: 'ask',
    status: errors.length > 0 ? 422 : 200,
    body: (
      <div className="ask">
        <ErrorSummary say={say} errors={errors} />
        <Form action={to('/policy/topics')}>
          <input type="hidden" name="as" value={asker} />
          <ChoiceField
            heading
            name="topics"
            legend={say({ zh: '哪些事和你有关？', en: 'Which of these concern you?' })}
            help={say({
              zh: '可以多选。没发生的事不选，就不会问到。',
              en: 'Choose all that apply. What you leave out is not asked about.',
            })}
            error={errors[0]?.text}
            several
            value={before.asker === asker ? before.topics : []}
            choices={topics.map((one) => ({
              value: one.kind,
              label: say({ zh: `${one.title.zh}（${one.rules} 项）`, en: `${one.title.en} (${one.rules})` }),
            }))}
          />
          <p className="act">
            <button className="btn" type="submit">
              {say({ zh: '开始', en: 'Begin' })}
            </button>
          </p>
        </Form>
      </div>
    ),
  }
}

export const topicsPost: Page = {
  method: 'POST',
  path: '/policy/topics',
  access: 'anyone',
  handle: async (request) => {
    const asker: Asker = textOf(request.form, 'as') === 'organisation' ? 'organisation' : 'person'
    const chosen = request.form.topics ?? []
    const known = topicsFor(await request.ask(libraryQuery, {}), asker).map((one) => one.kind)
    const topics = (typeof chosen === 'string' ? [chosen] : chosen).filter((one) => known.includes(one))
    if (topics.length === 0) {
      return showTopics(request, asker, [
        { field: 'topics', text: request.say({ zh: '请至少选一项。', en: 'Choose at least one.' }) },
      ])
    }
    const before = readSituation(request)
    const kept =
      before.asker === asker ? { answers: before.answers, skipped: before.skipped } : { answers: {}, skipped: [] }
    return { kind: 'redirect', to: request.to('/policy/ask'), sealed: [sealSituation({ asker, topics, ...kept })] }
  },
}
