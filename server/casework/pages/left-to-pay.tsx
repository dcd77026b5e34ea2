import { formatMoney } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { Allowed } from '../../policy/index.ts'

/** What earlier awards leave of the sum, and by which overlap rule; nothing where they leave it whole. */
export function LeftToPay({ allowed, request }: { allowed: Allowed; request: PageRequest }) {
  const { say, visit } = request
  if (allowed.because === null) return null
  return (
    <div className="need">
      <p>
        <strong>{say({ zh: '与此前待遇的关系：', en: 'Together with earlier awards: ' })}</strong>
        {say(allowed.because)}
        {say({ zh: '。这次可发 ', en: '. This time: ' })}
        <b>{formatMoney(allowed.fen, visit.lang)}</b>
      </p>
      {allowed.assumed && (
        <p>
          <span className="tag">{say({ zh: '推定，待工作人员确认', en: 'assumed until an officer confirms' })}</span>{' '}
          {say(allowed.assumed)}
        </p>
      )}
    </div>
  )
}
