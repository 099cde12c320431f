/** Moves of files and folders that happen all or not at all: each list is written down before the first move. */
import { dirname, join, relative } from 'node:path';
import type { Disk } from '../effects.ts';

/** A rename to a path where nothing is. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

const journalIn = (staging: string): string => join(staging, 'moves.json');

/**
 * Makes the moves in order. When one fails, those before it are taken back.
 * @param staging the folder that holds the journal until all moves are made
 * @throws what the failing move threw
 */
export function makeMoves(moves: readonly Move[], staging: string, disk: Disk): void {
  disk.write(journalIn(staging), writeJournal(moves, staging));
  disk.flush(journalIn(staging));
  disk.flush(staging);
  try {
    for (const { from, to } of moves) disk.move(from, to);
    for (const folder of new Set(moves.map(({ to }) => dirname(to)))) disk.flush(folder);
    // From here on the new files are the published ones: without its journal nothing is taken back.
    disk.remove(journalIn(staging));
  } catch (error) {
    takeBack(moves, disk);
    disk.remove(journalIn(staging));
    throw error;
  }
}

/** Whether moves were begun that are neither finished nor taken back: then the old files lie in the staging folder. */
export const isUnfinished = (staging: string, disk: Disk): boolean => disk.kindOf(journalIn(staging)) === 'file';

/** Takes back the moves of a run that was ended in the middle of them; without a journal there are none. */
export function takeBackUnfinished(staging: string, disk: Disk): void {
  if (!isUnfinished(staging, disk)) return;
  takeBack(readJournal(disk.read(journalIn(staging)), staging), disk);
}

function takeBack(moves: readonly Move[], disk: Disk): void {
  for (const { from, to } of moves.toReversed()) {
    if (disk.kindOf(from) === null && disk.kindOf(to) !== null) disk.move(to, from);
  }
}

/** Paths are written relative to the staging folder: all may have been moved elsewhere before the next run. */
const writeJournal = (moves: readonly Move[], staging: string): string =>
  JSON.stringify(moves.map(({ from, to }) => ({ from: relative(staging, from), to: relative(staging, to) })));

/** None for a journal that was cut short: no move had followed it yet. */
function readJournal(bytes: Uint8Array, staging: string): readonly Move[] {
  try {
    const moves = JSON.parse(new TextDecoder().decode(bytes)) as Move[];
    return moves.map(({ from, to }) => ({ from: join(staging, from), to: join(staging, to) }));
  } catch {
    return [];
  }
}
