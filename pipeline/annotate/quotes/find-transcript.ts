/** Interviews and debates printed as a transcript: "Mensah: My mother died." attributes a paragraph by its layout. */
import type { Span } from '../../text/span.ts';
import type { EntityAnnotation } from '../entities/index.ts';
import type { Candidate } from './candidate.ts';
import { findItem, isColon } from './grammar.ts';
import { isQuote, type Unit } from './passage.ts';
import { spanOf } from './spans.ts';

/** A name and the colon behind it take at most so many items. */
const LONGEST_LABEL = 5;
/** So many paragraphs with the names of at least two persons, or of one and whoever asks, make a transcript. */
const FEWEST_TURNS = 3;
/** So many questions by a label that is no person's name make one, too. */
const FEWEST_QUESTIONS = 2;

interface Turn {
  /** The last word of the name, in lower case. */
  readonly surname: string;
  readonly isPerson: boolean;
  /** Whether the paragraph ends in a question mark. */
  readonly asks: boolean;
  readonly source: Span;
  readonly candidate: Candidate;
}

/** The turns of a transcript by the position of their first sentence; none where names and colons are rare. */
export function readTranscript(units: readonly Unit[], entities: EntityAnnotation): ReadonlyMap<number, Candidate> {
  const labelled: Turn[] = [];
  for (const unit of units) {
    const turn = opensParagraph(units, unit) ? readTurn(units, unit, entities) : null;
    if (turn !== null) labelled.push(turn);
  }
  // "HALE:" is the "SEN. REBECCA HALE:" of the first turn.
  const persons = new Map<string, Span>();
  for (const { surname, isPerson, source } of labelled) if (isPerson && !persons.has(surname)) persons.set(surname, source);
  const turns = labelled.filter(({ surname }) => persons.has(surname));
  // "The Echo: Why? Mensah: My mother died.": an outlet asks.
  const asked = labelled.filter(({ surname, asks }) => asks && !persons.has(surname)).length;
  if (turns.length + asked < FEWEST_TURNS || persons.size === 0 || (persons.size < 2 && asked < FEWEST_QUESTIONS)) return new Map();
  return new Map(turns.map(({ candidate, surname }) => [candidate.unit, { ...candidate, named: persons.get(surname) as Span }]));
}

const opensParagraph = (units: readonly Unit[], { index, paragraph }: Unit): boolean => units[index - 1]?.paragraph !== paragraph;

function readTurn(units: readonly Unit[], { index, items, paragraph }: Unit, entities: EntityAnnotation): Turn | null {
  const colon = findItem(items, 1, Math.min(items.length, LONGEST_LABEL + 1), isColon);
  const first = items[colon + 1];
  if (colon < 0 || first === undefined || isQuote(first)) return null;
  if (!items.slice(0, colon).every(({ text }) => /^\p{Lu}[\p{L}.'’-]*$/u.test(text))) return null;
  const source = spanOf(items, { first: 0, end: colon });
  if (source === null) return null;
  let last = index;
  while (units[last + 1]?.paragraph === paragraph) last += 1;
  const end = units[last]?.end ?? first.end;
  return {
    surname: items[colon - 1]?.lower ?? '',
    isPerson: entities.resolve(source, { as: 'speaker' }).entity?.kind === 'person',
    source,
    asks: units[last]?.items.at(-1)?.text.endsWith('?') === true,
    candidate: {
      spans: [{ start: first.start, end }],
      type: 'direct',
      cue: [],
      source,
      medium: null,
      rule: 'quote.transcript',
      unit: index,
      head: -1,
    },
  };
}
