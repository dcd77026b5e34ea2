import type { operations } from '../api.gen.ts'

// Made from the running server: npx openapi-typescript http://localhost:8080/api/docs/json -o desk/api.gen.ts

type Operation = keyof operations

/** Every command the server takes. */
export type Command = { [N in Operation]: operations[N] extends { requestBody: unknown } ? N : never }[Operation]

/** Every query the server answers. */
export type Query = Exclude<Operation, Command>

/** What a command or a query answers. */
export type Output<N extends Operation> = operations[N]['responses'][200]['content']['application/json']

/** What a command takes. */
export type CommandInput<C extends Command> = operations[C] extends {
  requestBody: { content: { 'application/json': infer Body } }
}
  ? Body
  : never

type Search<Q extends Query> = NonNullable<operations[Q]['parameters']['query']>

/** What a query takes; nothing is an empty object. */
export type QueryInput<Q extends Query> = [Search<Q>] extends [never] ? Record<string, never> : Search<Q>
