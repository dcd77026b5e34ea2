import openapiTS, { astToString } from 'openapi-typescript'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type City, openCity } from './city.ts'

let city: City
beforeAll(async () => {
  city = await openCity()
})
afterAll(() => city.close())

/** `npm run api` writes the file anew after a command or query has changed. */
it('the desk’s types are those of the server', async () => {
  const { text } = await city.send(null, { method: 'GET', url: '/api/docs/json' })
  const types = astToString(await openapiTS(JSON.parse(text)))
  await expect(types).toMatchFileSnapshot('../../desk/api.gen.ts')
})
