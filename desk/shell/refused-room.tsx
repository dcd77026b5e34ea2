import Button from 'antd/es/button'
import type { Refusal } from '../api/refusal.ts'
import { Headline } from '../ui/headline.tsx'
import { useSay } from './say.ts'

/** A room whose first question was refused: the reason is the headline, because there is nothing else to read. */
export function RefusedRoom({ refusal, again }: { refusal: Refusal; again: () => unknown }) {
  const say = useSay()
  return (
    <div role="alert">
      <Headline>{refusal.say}</Headline>
      {refusal.request && refusal.status >= 500 && (
        <p className="quiet">
          {say({ zh: '反映问题时请提供请求号 ', en: 'When you report this, give the request number ' })}
          {refusal.request}
        </p>
      )}
      <p className="buttons">
        {refusal.passing && <Button onClick={() => again()}>{say({ zh: '再试一次', en: 'Try again' })}</Button>}
        <Button onClick={() => history.back()}>{say({ zh: '回到上一页', en: 'Go back' })}</Button>
      </p>
    </div>
  )
}
