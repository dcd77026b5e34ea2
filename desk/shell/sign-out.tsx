import { newKey } from '../api/key.ts'
import { forgetAll } from './kept/store.ts'
import { useLanguage } from './language.tsx'
import { useMe } from './me.tsx'
import { useSay } from './say.ts'

/** Ends the session. What was kept in this browser goes first. */
export function SignOut() {
  const say = useSay()
  const { language } = useLanguage()
  const { tenant } = useMe()
  return (
    <form method="post" action={`/${tenant.slug}/${language}/sign-out`} onSubmit={forgetAll}>
      <input type="hidden" name="_key" value={newKey()} />
      <button type="submit" className="link-button">
        {say({ zh: '退出登录', en: 'Sign out' })}
      </button>
    </form>
  )
}
