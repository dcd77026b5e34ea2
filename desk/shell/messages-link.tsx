import { useLanguage } from './language.tsx'
import { useSay } from './say.ts'
import { useAsk } from './use-ask.ts'
import { useTenant } from './use-tenant.ts'

/** The way to one's messages, which are a page of the public face, and how many nobody has opened yet. */
export function MessagesLink() {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  const { data } = useAsk('platform/messages', { page: 1, size: 1 }, { keep: true })
  const unread = data?.unread ?? 0
  return (
    <a href={`/${tenant}/${language}/messages`}>
      {say({ zh: '消息', en: 'Messages' })}
      {unread > 0 && (
        <b>
          {unread > 99 ? '99+' : unread}
          <span className="hidden">{say({ zh: ' 条未读', en: ' unread' })}</span>
        </b>
      )}
    </a>
  )
}
