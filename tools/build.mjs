#!/usr/bin/env node
import { build } from './lib/build.mjs'
import { stopWith } from './lib/stop-with.mjs'

const failure = await build({ always: true })
if (failure) stopWith(failure)
