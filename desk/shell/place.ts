const STORED = 'xinglin-desk-place'

/** Keeps the address over a sign-in, which leads back to the desk of the city only. */
export function keepPlace(): void {
  sessionStorage.setItem(STORED, location.pathname + location.search)
}

/** The kept address, once, if it belongs to this city. */
export function takePlace(tenant: string): string | undefined {
  const place = sessionStorage.getItem(STORED) ?? ''
  sessionStorage.removeItem(STORED)
  const start = `/desk/${tenant}/`
  return place.startsWith(start) && place.length > start.length ? place.slice('/desk'.length) : undefined
}
