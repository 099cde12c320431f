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

  it('may be set when expressions have run once: they run on', () => {
    const program = `
      const expression = /(a|b)+c/u;
      const before = expression.test('abc');
      for (const flag of process.argv.slice(1)) require('node:v8').setFlagsFromString(flag);
      console.log(Array.from({ length: 1000 }, (_, i) => 'a text that is long enough to be a rope: abac' + i).every((text) => expression.test(text)) === before);
    `;
    const flags = [COMPILER_FLAG, EXPRESSION_FLAG];
    expect(execFileSync(process.execPath, ['-e', program, '--', ...flags], { encoding: 'utf8' })).toBe('true\n');
  });
});
