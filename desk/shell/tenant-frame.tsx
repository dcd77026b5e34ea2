import { Outlet } from '@tanstack/react-router'
import { useEffect } from 'react'
import { Bar } from './bar.tsx'
import { Unsent } from './kept/unsent.tsx'
import { useLanguage } from './language.tsx'
import { Loading } from './loading.tsx'
import { MeProvider } from './me.tsx'
import { NoOffice } from './no-office.tsx'
import { NoticeLine } from './notice-line.tsx'
import { Rail } from './rail.tsx'
import { RefusedRoom } from './refused-room.tsx'
import { handlesCases } from './rooms.ts'
import { goSignIn } from './sign-in.ts'
import { SkipLink } from './skip-link.tsx'
import { useAsk } from './use-ask.ts'
import { useTenant } from './use-tenant.ts'

/** Rail, bar and room of one city, for whoever is signed in there. */
export function TenantFrame() {
  const tenant = useTenant()
  const { language } = useLanguage()
  const me = useAsk('platform/me', {})
  const signedOut = me.error?.status === 401
  useEffect(() => {
    if (signedOut) goSignIn(tenant, language)
  }, [signedOut, tenant, language])
  const passwordOnce = me.data?.passwordOnce ?? false
  useEffect(() => {
    if (passwordOnce) location.replace(`/${tenant}/${language}/password?back=/desk`)
  }, [passwordOnce, tenant, language])
  if (me.data === undefined || passwordOnce) {
    return (
      <main className="alone">
        {me.error && !signedOut ? <RefusedRoom refusal={me.error} again={me.refetch} /> : <Loading />}
      </main>
    )
  }
  return (
    <MeProvider value={me.data}>
      <SkipLink />
      <div className="app">
        <Rail />
        <div className="col">
          <Bar />
          <main id="room" tabIndex={-1}>
            <NoticeLine />
            {handlesCases(me.data) && <Unsent />}
            {me.data.offices.length === 0 ? <NoOffice /> : <Outlet />}
          </main>
        </div>
      </div>
    </MeProvider>
  )
}
