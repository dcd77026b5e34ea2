import type { Command, CommandInput, Output, Query, QueryInput } from './contract.ts'
import type { City } from './platform.ts'
import { readRefusal, unreachable } from './refusal.ts'

async function fetchJson(path: string, init: RequestInit = {}): Promise<unknown> {
  const response = await fetch(path, { credentials: 'same-origin', ...init }).catch(() => {
    throw unreachable()
  })
  if (!response.ok) throw await readRefusal(response)
  return response.json()
}

/** Asks a query of one city. Throws `Refusal`. */
export async function ask<Q extends Query>(
  tenant: string,
  query: Q,
  input: QueryInput<Q>,
  signal?: AbortSignal,
): Promise<Output<Q>> {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries<unknown>(input)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  const path = `/api/${tenant}/${query}${search.size > 0 ? `?${search}` : ''}`
  return (await fetchJson(path, signal ? { signal } : {})) as Output<Q>
}

/** Sends a command. The key belongs to one intention of the user and is kept over retries. Throws `Refusal`. */
export async function call<C extends Command>(
  tenant: string,
  command: C,
  input: CommandInput<C>,
  key: string,
): Promise<Output<C>> {
  return (await fetchJson(`/api/${tenant}/${command}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(input),
  })) as Output<C>
}

/** The cities that run here. */
export async function listCities(): Promise<readonly City[]> {
  const answer = (await fetchJson('/api/tenants')) as { rows: readonly City[] }
  return answer.rows
}
