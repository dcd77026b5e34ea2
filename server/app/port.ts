/** Address the server listens on and the one people use. `PORT`, `HOST`, `XINGLIN_ORIGIN` change them. */
export function addresses(env: NodeJS.ProcessEnv = process.env): { port: number; host: string; origin: string } {
  const port = Number(env.PORT ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw Object.assign(new Error('bad PORT'), {
      sentence: `PORT must be a number from 0 to 65535, not “${env.PORT}”.`,
    })
  }
  const host = env.HOST ?? '127.0.0.1'
  return { port, host, origin: env.XINGLIN_ORIGIN ?? `http://localhost:${port}` }
}

/** Listening failed: says which of the common reasons it was, in one sentence. */
export function explainListen(error: unknown, port: number): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const sentence =
    code === 'EADDRINUSE'
      ? `Port ${port} is taken by another program; stop it, or choose another with PORT=8081 npm start.`
      : code === 'EACCES'
        ? `Port ${port} needs more rights than this user has; choose one above 1023 with PORT=8080 npm start.`
        : undefined
  if (sentence === undefined) throw error
  throw Object.assign(new Error(String(code)), { sentence })
}
