#!/usr/bin/env node
// Starts the program: from its sources in a checkout, from compiled JavaScript in an installed package.
import { existsSync } from 'node:fs';
import process from 'node:process';

const source = new URL('./cli.ts', import.meta.url);
if (!hasFolder()) {
  console.error('the current folder is gone; change to one that exists');
  process.exitCode = 1;
} else if (!existsSync(source)) {
  await start(new URL('../.build/cli.js', import.meta.url).href);
} else if (await registerTypeScript()) {
  await start(source.href);
} else {
  refuse();
}

/** A folder can be removed under the shell that is in it; then no path means anything. */
function hasFolder() {
  try {
    return process.cwd() !== '';
  } catch {
    return false;
  }
}

async function start(program) {
  try {
    await import(program);
  } catch (error) {
    if (!/^(?:ERR_)?MODULE_NOT_FOUND$/u.test(error.code)) throw error;
    refuse();
  }
}

function refuse() {
  console.error('the packages that as-reported needs are not installed, or not whole; run npm ci');
  process.exitCode = 1;
}

async function registerTypeScript() {
  try {
    const { register } = await import('tsx/esm/api');
    register();
    return true;
  } catch (error) {
    if (error.code === 'ERR_MODULE_NOT_FOUND') return false;
    throw error;
  }
}
