/** A JSON value as a template: its texts may hold places. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

export const PLACES = ['to', 'subject', 'text', 'link', 'code', 'id', 'lang'] as const
export type Place = (typeof PLACES)[number]

/** Puts values into the `{{places}}` of every text. Done on the parsed JSON, so that no value can break out of its text. */
export function fill(template: Json, values: Readonly<Record<Place, string>>): Json {
  if (typeof template === 'string')
    return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name as Place] ?? whole)
  if (Array.isArray(template)) return template.map((part: Json) => fill(part, values))
  if (template !== null && typeof template === 'object')
    return Object.fromEntries(Object.entries(template).map(([key, part]) => [key, fill(part, values)]))
  return template
}

/** Names in a template that are no places; a typing mistake is found at the start, not with the first message. */
export function unknownPlaces(template: Json): readonly string[] {
  const names = [...JSON.stringify(template).matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '')
  return names.filter((name) => !(PLACES as readonly string[]).includes(name))
}

/** The value at a path of names with dots, as text; undefined where there is none. */
export function valueAt(answer: unknown, path: string): string | undefined {
  let at = answer
  for (const name of path.split('.')) {
    if (at === null || typeof at !== 'object') return undefined
    at = (at as Record<string, unknown>)[name]
  }
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? String(at) : undefined
}
