/** A worker that does what its task says. */
import process from 'node:process';

export default function act(task: string): string {
  if (task === 'throw') throw new Error('no such word');
  if (task === 'die') process.exit(3);
  if (task === 'hang') for (;;);
  if (task === 'eat') {
    const eaten: number[][] = [];
    for (;;) eaten.push(new Array<number>(1_000_000).fill(eaten.length));
  }
  return task.toUpperCase();
}
