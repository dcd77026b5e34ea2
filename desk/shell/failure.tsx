import Button from 'antd/es/button'
import type { Refusal } from '../api/refusal.ts'
import { useSay } from './say.ts'
import { SignInAgain } from './sign-in-again.tsx'

/** A refusal in words. What is stale or did not arrive can be loaded again. */
export function Failure({ refusal, again }: { refusal: Refusal; again?: () => unknown }) {
  const say = useSay()
  const offer = again && (refusal.stale || refusal.passing)
  return (
    <div role="alert" className="failure">
      <p>{say(refusal.say)}</p>
      {refusal.status === 401 && <SignInAgain />}
      {offer && (
        <Button onClick={() => again()}>
          {refusal.stale
            ? say({ zh: '载入最新情况', en: 'Load how it is now' })
            : say({ zh: '再试一次', en: 'Try again' })}
        </Button>
      )}
      {refusal.request && refusal.status >= 500 && (
        <p className="quiet">
          {say({ zh: '反映问题时请提供请求号 ', en: 'When you report this, give the request number ' })}
          {refusal.request}
        </p>
      )}
    </div>
  )
}
