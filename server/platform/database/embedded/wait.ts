/** Waits until `condition` gives something other than undefined; asks every `step` ms, gives up after `limit` ms. */
export async function until<T>(condition: () => T | undefined | Promise<T | undefined>, limit: number, step = 20) {
  const end = performance.now() + limit
  for (;;) {
    const found = await condition()
    if (found !== undefined) return found
    if (performance.now() > end) return undefined
    await new Promise((resolve) => setTimeout(resolve, step))
  }
}
