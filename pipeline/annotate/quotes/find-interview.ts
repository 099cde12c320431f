/** Interviews printed as questions and answers: "A: My mother died." is said by the person whom the text names before the first question. */
import { firstFrom, type Span } from '../../text/span.ts';
import type { EntityAnnotation } from '../entities/index.ts';
import type { Candidate } from './candidate.ts';
import { isColon } from './grammar.ts';
import type { Unit } from './passage.ts';

type Turn = 'question' | 'answer';

const LABELS: ReadonlyMap<string, Turn> = new Map([
  ['Q', 'question'],
  ['Q.', 'question'],
  ['Question', 'question'],
  ['A', 'answer'],
  ['A.', 'answer'],
  ['Answer', 'answer'],
]);

/** So many questions with answers make an interview. */
const FEWEST = 2;

/** The answers by the position of their first sentence; none where no person is named before, or questions and answers are rare. */
export function readInterview(units: readonly Unit[], entities: EntityAnnotation): ReadonlyMap<number, Candidate> {
  const turns = units.flatMap((unit) => (units[unit.index - 1]?.paragraph === unit.paragraph ? [] : (turnOf(unit) ?? [])));
  const questions = turns.filter(({ turn }) => turn === 'question').length;
  const [opening] = turns;
  const named = opening === undefined ? null : interviewee(opening.unit.start, entities);
  if (questions < FEWEST || turns.length - questions < FEWEST || named === null) return new Map();
  return new Map(
    turns.flatMap((turn, n) => {
      const next = turns[n + 1]?.unit.index ?? endOfParagraph(units, turn.unit);
      return turn.turn === 'answer' ? [[turn.unit.index, answer(units.slice(turn.unit.index, next), turn, named)] as const] : [];
    }),
  );
}

interface Labelled {
  readonly unit: Unit;
  readonly turn: Turn;
  /** The item behind the label. */
  readonly first: number;
}

/** "Q: Why?", "A. Because." */
function turnOf(unit: Unit): Labelled | null {
  const { items } = unit;
  const turn = LABELS.get(items[0]?.text ?? '');
  const first = isColon(items[1]) || items[1]?.text === '.' ? 2 : items[0]?.text.endsWith('.') === true ? 1 : 0;
  return turn === undefined || first === 0 || items[first] === undefined ? null : { unit, turn, first };
}

function endOfParagraph(units: readonly Unit[], { index, paragraph }: Unit): number {
  let end = index;
  while (units[end]?.paragraph === paragraph) end += 1;
  return end;
}

/** The person with the most names in front of the first turn; of two with as many, the one named first. */
function interviewee(end: number, { mentions }: EntityAnnotation): Span | null {
  const before = mentions.slice(0, firstFrom(mentions, end)).filter(({ entity, form }) => entity.kind === 'person' && form === 'name');
  const count = (id: string): number => before.filter(({ entity }) => entity.entity_id === id).length;
  return before.reduce<(typeof before)[number] | null>(
    (best, mention) => (best === null || count(mention.entity.entity_id) > count(best.entity.entity_id) ? mention : best),
    null,
  );
}

/** One span for each paragraph up to the next turn. */
function answer(units: readonly Unit[], { unit, first }: Labelled, named: Span): Candidate {
  const label = unit.items[0] as Span;
  const spans: Span[] = [];
  for (const { start, end, paragraph, index } of units) {
    const open = spans.at(-1);
    const from = index === unit.index ? (unit.items[first]?.start ?? start) : start;
    if (open !== undefined && units[index - unit.index - 1]?.paragraph === paragraph) spans[spans.length - 1] = { start: open.start, end };
    else spans.push({ start: from, end });
  }
  return {
    spans,
    type: 'direct',
    cue: [],
    source: { start: label.start, end: label.end },
    named,
    medium: null,
    rule: 'quote.interview',
    unit: unit.index,
    head: -1,
  };
}
