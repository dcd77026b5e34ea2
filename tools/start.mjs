#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { build } from './lib/build.mjs'
import { checkNode } from './lib/check-node.mjs'
import { install } from './lib/install.mjs'
import { at } from './lib/root.mjs'
import { stopWith } from './lib/stop-with.mjs'

/*
 * `npm start`: installs and builds what is missing, then becomes the server. The server runs in this very process, so
 * that signals reach it directly and its exit code is ours.
 */
checkNode()
await install()
const failure = await build()
if (failure) stopWith(failure)

const server = at('build', 'server.mjs')
if (!existsSync(server)) stopWith('build/server.mjs was not built: server/app/main.ts is missing.')
process.argv[1] = server
process.setSourceMapsEnabled(true)
await import(pathToFileURL(server).href)
