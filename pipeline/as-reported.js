#!/usr/bin/env node
// Starts the program: from its sources in a checkout, from compiled JavaScript in an installed package.
import { existsSync } from 'node:fs';

const source = new URL('./cli.ts', import.meta.url);
if (existsSync(source)) {
  const { register } = await import('tsx/esm/api');
  register();
  await import(source.href);
} else {
  await import(new URL('../.build/cli.js', import.meta.url).href);
}
