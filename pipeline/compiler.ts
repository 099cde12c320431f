/** How V8 compiles the annotators: some two thousand functions, small ones for the most part, each called a little. */
import { setFlagsFromString } from 'node:v8';

/**
 * How many bytes of code V8 copies from callees into a function that it optimizes, instead of 920: with those it spends half as much
 * time again on compiling, for no faster code. That is a sixth of a run over a thousand articles. No result depends on it.
 */
export const COMPILER_FLAG = '--max-inlined-bytecode-size-cumulative=150';

/**
 * Expressions are compiled to machine code at their first use. Else V8 compiles them to bytecode first and to machine code at the
 * second use: with two thousand of them, that is a third of the time that the first article of a thread takes. Never
 * `--no-regexp-tier-up`, which says the same: with it, an expression that ran once before the flag was set brings the process down.
 */
export const EXPRESSION_FLAG = '--regexp-tier-up-ticks=0';

/** Sets both for this process and all its threads; what has been compiled before stays as it is. */
export function tuneCompiler(): void {
  for (const flag of [COMPILER_FLAG, EXPRESSION_FLAG]) setFlagsFromString(flag);
}
