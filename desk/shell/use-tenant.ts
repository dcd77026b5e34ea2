import { useParams } from '@tanstack/react-router'

/** The city in the address. */
export function useTenant(): string {
  return useParams({ from: '/$tenant' }).tenant
}
