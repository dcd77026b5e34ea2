import { useId, useRef } from 'react'
import type { Draft, Levers } from '../../api/policy.ts'
import { useSay } from '../../shell/say.ts'

type Props = {
  readonly levers: Levers
  readonly text: string
  readonly open: boolean
  readonly problems: Draft['problems']
  readonly change: (text: string) => void
}

/** The rule as it is written, with line numbers; each error leads to its place. */
export function RuleText({ levers, text, open, problems, change }: Props) {
  const say = useSay()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const wrong = new Set(problems.map(({ line }) => line))
  const goTo = (line: number, col: number) => {
    const before = text.split('\n').slice(0, line - 1)
    const at = before.reduce((sum, one) => sum + one.length + 1, 0) + col - 1
    area.current?.focus()
    area.current?.setSelectionRange(at, at + 1)
  }
  return (
    <div className="draft-text">
      <label htmlFor={id}>{say({ zh: `条文 ${levers.path}`, en: `Text ${levers.path}` })}</label>
      {problems.length > 0 && (
        <ul id={`${id}-wrong`} className="wrong">
          {problems.map(({ line, col, message }) => (
            <li key={`${line}:${col}:${message}`}>
              <button type="button" className="lk" onClick={() => goTo(line, col)}>
                {say({ zh: `第 ${line} 行第 ${col} 列`, en: `line ${line}, column ${col}` })}
              </button>{' '}
              <span lang="en">{message}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="draft-editor">
        <pre aria-hidden="true">
          {text.split('\n').map((_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line's number is what it is
            <span key={i} className={wrong.has(i + 1) ? 'wrong' : ''}>
              {`${i + 1}\n`}
            </span>
          ))}
        </pre>
        <textarea
          ref={area}
          id={id}
          rows={text.split('\n').length + 1}
          spellCheck={false}
          wrap="off"
          readOnly={!open}
          aria-invalid={problems.length > 0}
          aria-describedby={problems.length > 0 ? `${id}-wrong` : undefined}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
      </div>
      <p className="quiet">
        {say({
          zh: '只能用现有政策已经用到的信息，不能新增信息项；保存时按行列指出错误。',
          en: 'Only facts that are asked already; errors are shown with line and column when it is saved.',
        })}
      </p>
    </div>
  )
}
