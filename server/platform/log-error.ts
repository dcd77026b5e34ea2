/** What the log keeps of an error: enough to find the place, nothing of what people entered. */
export type LoggedError = {
  readonly type: string
  readonly message: string
  readonly stack: string
  readonly code?: string
  readonly cause?: LoggedError
}

const FRAME = /^\s+at /

/**
 * An error for the log. Query builders and databases put parameters and values into their messages, their stacks and their own
 * fields; names, answers and session tokens among them. Of such errors only the statement and the code are kept.
 */
export function errorForLog(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' }
  const message = safeMessage(error)
  const frames = (error.stack ?? '').split('\n').filter((line) => FRAME.test(line))
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    type: error.name,
    message,
    stack: [`${error.name}: ${message}`, ...frames].join('\n'),
    ...(code !== undefined && { code }),
    ...(error.cause !== undefined && depth < 3 && { cause: errorForLog(error.cause, depth + 1) }),
  }
}

function safeMessage(error: Error): string {
  // drizzle-orm: `Failed query: … params: …`
  if ('query' in error && 'params' in error) return `failed query: ${String(error.query)}`
  // pg: `invalid input syntax for type date: "…"`
  if ('severity' in error && 'code' in error) {
    const named = ['table', 'column', 'constraint', 'routine'].flatMap((key) => {
      const value = (error as unknown as Record<string, unknown>)[key]
      return typeof value === 'string' ? [`${key} ${value}`] : []
    })
    return `database error ${String(error.code)} ${named.join(', ')}`.trim()
  }
  return error.message
}
