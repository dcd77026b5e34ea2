import type { QueryInput } from '../../api/contract.ts'
import { Failure } from '../../shell/failure.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useSay } from '../../shell/say.ts'
import { useAsk } from '../../shell/use-ask.ts'
import { MoneyText } from '../../ui/money-text.tsx'

/** Who is behind a bar: names masked, and the look is recorded. */
export function BarPeople({ asked }: { asked: QueryInput<'policy/what-if-people'> }) {
  const say = useSay()
  const found = useAsk('policy/what-if-people', asked)
  if (found.error) return <Failure refusal={found.error} />
  if (!found.data) return <Loading />
  const { of, rows } = found.data
  return (
    <div className="bar-people">
      <p className="quiet">
        {say({
          zh: `共 ${of} 条，列出变化最大的 ${rows.length} 条；姓名已遮挡，本次查看已留痕。`,
          en: `${of} in all, the ${rows.length} with the largest change; names are masked and this look is recorded.`,
        })}
      </p>
      <ol>
        {rows.map((one, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: masked names are not unique
          <li key={i}>
            {one.name} <MoneyText fen={one.fen} />
            {one.newly && <span className="quiet">{say({ zh: ' 新增受益', en: ' newly due' })}</span>}
          </li>
        ))}
      </ol>
    </div>
  )
}
