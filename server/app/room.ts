import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { dropAddress } from './commands/drop-address.ts'
import { giveAddress } from './commands/give-address.ts'
import { openMessage } from './commands/open-message.ts'
import { proveAddress } from './commands/prove-address.ts'
import { readMessages } from './commands/read-messages.ts'
import { setNotices } from './commands/set-notices.ts'
import { homePage } from './pages/home.tsx'
import { messageAddressPost, messageSettingsPage, messageSettingsPost } from './pages/message-settings.tsx'
import { messagesPage, messagesPost } from './pages/messages.tsx'
import { passwordPage, passwordPost } from './pages/password.tsx'
import { signIn, signInPage } from './pages/sign-in.tsx'
import { signInCode, signInCodePage } from './pages/sign-in-code.tsx'
import { signOut } from './pages/sign-out.ts'
import { deskPage } from './pages/to-desk.ts'
import { switchView } from './pages/view.ts'
import { messages } from './queries/messages.ts'
import { noticeSettings } from './queries/notice-settings.ts'

/** Messages, and how one wants to be told: over the API. */
export const messageCommands: readonly Command[] = [
  openMessage,
  readMessages,
  setNotices,
  giveAddress,
  proveAddress,
  dropAddress,
]
export const messageQueries: readonly Query[] = [messages, noticeSettings]

/** Pages that belong to no room: the city's home, signing in and out, the elder view, messages. */
export const appPages: readonly Page[] = [
  homePage,
  signInPage,
  signIn,
  signInCodePage,
  signInCode,
  signOut,
  passwordPage,
  passwordPost,
  switchView,
  messagesPage,
  messagesPost,
  messageSettingsPage,
  messageSettingsPost,
  messageAddressPost,
  deskPage,
]
