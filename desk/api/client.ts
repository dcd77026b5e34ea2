import type { Command, Commands, Queries, Query } from './contract.ts'
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
  input: Queries[Q]['input'],
  signal?: AbortSignal,
): Promise<Queries[Q]['output']> {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(input)) {
    if (value !== undefined && value !== '') search.set(name, String(value))
  }
  const path = `/api/${tenant}/${query}${search.size > 0 ? `?${search}` : ''}`
  return (await fetchJson(path, signal ? { signal } : {})) as Queries[Q]['output']
}

/** Sends a command. The key belongs to one intention of the user and is kept over retries. Throws `Refusal`. */
export async function call<C extends Command>(
  tenant: string,
  command: C,
  input: Commands[C]['input'],
  key: string,
): Promise<Commands[C]['output']> {
  return (await fetchJson(`/api/${tenant}/${command}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(input),
  })) as Commands[C]['output']
}

/** The cities that run here. */
export async function listCities(): Promise<readonly City[]> {
  const answer = (await fetchJson('/api/tenants')) as { rows: readonly City[] }
  return answer.rows
}
