import { useParams } from '@tanstack/react-router'
import { useLanguage } from './language.tsx'
import { useSay } from './say.ts'

/** The way to sign in again beside a half-written form: in another tab, so that nothing typed is lost. */
export function SignInAgain() {
  const say = useSay()
  const { language } = useLanguage()
  const { tenant } = useParams({ strict: false })
  if (tenant === undefined) return null
  return (
    <p>
      <a href={`/${tenant}/${language}/sign-in?back=/desk`} target="_blank" rel="noreferrer">
        {say({ zh: '在新标签页登录，再回来提交', en: 'Sign in in a new tab, then come back and send' })}
      </a>
    </p>
  )
}
