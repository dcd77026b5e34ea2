import type { z } from 'zod'
import type { AccessRule } from '../access/rule.ts'
import type { Context } from '../context.ts'

/** What a command concerns, for the audit line. */
export type About = { readonly kind: string; readonly id: string }

/** What a command may do besides changing its own tables; all of it in the same transaction. */
export type Effects = {
  /** Names the subject of the one audit line this command writes. */
  readonly about: (subject: About, detail?: Record<string, string | number | boolean | null>) => void
  /** Tells whoever must react later. */
  readonly emit: (event: string, payload: Record<string, unknown>) => void
}

/** A change: its name, its input and output, who may call it, and what it does. One file each. */
export type Command<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly name: string
  readonly summary: string
  readonly input: I
  readonly output: O
  readonly access: AccessRule
  /** Milliseconds it may take, where it does the work of many; 15 000 unless told. */
  readonly limit?: number
  /** The answer holds a sensitive value: it is not kept under the key, and a repeat is refused. */
  readonly secretAnswer?: true
  /** Largest body in bytes, where it carries a file; read only for whoever is signed in. */
  readonly largest?: number
  /** Runs as nobody even for whoever is signed in: neither the command nor its audit line learns who sent it. */
  readonly unnamed?: true
  readonly run: (context: Context, input: z.output<I>, effects: Effects) => Promise<z.input<O>>
}

/** Keeps the types of input and output while declaring a command. */
export function command<I extends z.ZodType, O extends z.ZodType>(definition: Command<I, O>): Command<I, O> {
  return definition
}

/** A question: like a command, but it changes nothing; a read of sensitive data names itself for the audit. */
export type Query<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly name: string
  readonly summary: string
  readonly input: I
  readonly output: O
  readonly access: AccessRule
  readonly run: (context: Context, input: z.output<I>) => Promise<z.input<O>>
}

export function query<I extends z.ZodType, O extends z.ZodType>(definition: Query<I, O>): Query<I, O> {
  return definition
}
