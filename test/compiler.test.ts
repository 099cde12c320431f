import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { COMPILER_FLAG } from '../pipeline/compiler.ts';

describe('the flag for the compiler', () => {
  it('is one that this version of Node knows: else each command would print a complaint', () => {
    const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
    expect(known).toContain(`  ${COMPILER_FLAG.split('=')[0]} (`);
  });
});
