import type { Localised } from '@xinglin/base'
import type { ReactNode } from 'react'
import type { z } from 'zod'
import type { AccessRule } from '../access/rule.ts'
import type { Command, Query } from '../commands/command.ts'
import type { CheckedFile } from '../files/check.ts'
import type { Platform } from '../platform.ts'
import type { Say } from '../text/lang.ts'
import type { Visit } from '../visit.ts'

/** A posted form: fields as texts (several of one name as a list) and files as they came. */
export type Form = Readonly<Record<string, string | readonly string[]>>

/** An upload before it is checked. */
export type Upload = { readonly field: string; readonly name: string; readonly bytes: Buffer }

/** What a page's handler gets. */
export type PageRequest = {
  readonly platform: Platform
  readonly visit: Visit
  readonly say: Say
  readonly params: Readonly<Record<string, string>>
  readonly search: Readonly<Record<string, string>>
  readonly form: Form
  readonly uploads: readonly Upload[]
  readonly headers: Headers
  /** Address below this tenant and language: `to('/policy')` → `/sanming/zh/policy`. */
  readonly to: (path: string) => string
  /** Runs a query, each in its own transaction. */
  readonly ask: <I extends z.ZodType, O extends z.ZodType>(query: Query<I, O>, input: unknown) => Promise<z.output<O>>
  /**
   * Runs a command under the form's own key (`_key`), so that a form sent twice acts once. A form that runs two commands names the
   * other one's part, so that each has its own key.
   */
  readonly act: <I extends z.ZodType, O extends z.ZodType>(
    command: Command<I, O>,
    input: unknown,
    part?: string,
  ) => Promise<z.output<O>>
  /** Answers that are not stored yet: an encrypted cookie, never the address. */
  readonly readSealed: (name: string) => string | undefined
}

/** A cookie to set or (value null) to clear. */
export type SealedCookie = { readonly name: string; readonly value: string | null }

export type PageAnswer =
  | {
      readonly kind: 'html'
      readonly title: Localised
      readonly body: ReactNode
      readonly status?: number
      /** Room that the navigation marks as current. */
      readonly room?: string
      readonly sealed?: readonly SealedCookie[]
      readonly cookies?: readonly string[]
      /** Left out of search engines. */
      readonly unlisted?: boolean
      /** In the document's head: canonical address, feeds, structured data. */
      readonly head?: ReactNode
    }
  | {
      readonly kind: 'redirect'
      readonly to: string
      readonly sealed?: readonly SealedCookie[]
      readonly cookies?: readonly string[]
    }
  /** For other programs: a feed, a site map. The same for everybody. */
  | { readonly kind: 'text'; readonly mediaType: string; readonly text: string }
  | { readonly kind: 'file'; readonly file: CheckedFile; readonly download: boolean }

/** One address of the public face. Its path is below `/{tenant}/{lang}`. */
export type Page = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly access: AccessRule
  /** Guessing is possible here: a tighter limit for each address than the general one. */
  readonly guarded?: true
  readonly handle: (request: PageRequest) => Promise<PageAnswer>
}

/** One field of a form as text; empty where it is missing. */
export function textOf(form: Form, name: string): string {
  const value = form[name]
  return typeof value === 'string' ? value.trim() : (value?.[0] ?? '').trim()
}
