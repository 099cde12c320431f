import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { COMPILER_FLAG, EXPRESSION_FLAG } from '../pipeline/compiler.ts';

describe('the flags for the compiler', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });

  it.each([COMPILER_FLAG, EXPRESSION_FLAG])(
    '%s is one that this version of Node knows: else each command would print a complaint',
    (flag) => {
      expect(known).toContain(`  ${flag.replace('--no-', '--').split('=')[0]} (`);
    },
  );
});
