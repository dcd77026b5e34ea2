export type StandingRow = {
  readonly id: string
  readonly account: string
  readonly organisation: string
  readonly scope: 'self' | 'agent'
  readonly proof: 'declared' | 'document' | 'officer' | 'demonstration'
  readonly since: string
}
