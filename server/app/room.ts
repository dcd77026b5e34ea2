import type { Page } from '../platform/pages/page.ts'
import { homePage } from './pages/home.tsx'
import { signIn, signInPage } from './pages/sign-in.tsx'
import { signInCode, signInCodePage } from './pages/sign-in-code.tsx'
import { signOut } from './pages/sign-out.ts'
import { deskPage } from './pages/to-desk.ts'
import { switchView } from './pages/view.ts'

/** Pages that belong to no room: the city's home, signing in and out, the elder view. */
export const appPages: readonly Page[] = [
  homePage,
  signInPage,
  signIn,
  signInCodePage,
  signInCode,
  signOut,
  switchView,
  deskPage,
]
