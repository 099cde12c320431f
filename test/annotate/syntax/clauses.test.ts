import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../pipeline/annotate/document.ts';
import type { Clause, TokenRun } from '../../../pipeline/annotate/syntax/index.ts';
import { documentOf } from '../../support/document.ts';
import { CASES } from './clause-cases.ts';
import { ORDER_CASES } from './order-cases.ts';
import { SUBJECT_CASES } from './subject-cases.ts';
import { VERB_FORMS } from './verb-form-cases.ts';

const words = ({ tokens, raw }: Document, run: TokenRun): string =>
  run.endToken > run.first ? raw.slice(tokens[run.first]?.start, tokens[run.endToken - 1]?.end) : '';

/** One clause as `relation: subjects > verb > objects | prepositional phrases`. */
function show(document: Document, clause: Clause): string {
  const list = (runs: readonly TokenRun[]) => runs.map((run) => words(document, run)).join(' + ');
  const obliques = clause.obliques.map(({ preposition, phrases }) => `${preposition}: ${list(phrases)}`).join(', ');
  return `${clause.relation}: ${list(clause.subjects)} > ${words(document, clause.verb)} > ${list(clause.objects)}${obliques === '' ? '' : ` | ${obliques}`}`;
}

describe('clauses', () => {
  it.each([...CASES, ...ORDER_CASES, ...SUBJECT_CASES, ...VERB_FORMS])('%s', (text, ...expected) => {
    const document = documentOf(text);
    expect(document.syntax.clauses.map((clause) => show(document, clause))).toEqual(expected);
  });

  it.each([
    ['The army has not withdrawn.', { voice: 'active', negated: true, tense: 'present', perfect: true, modal: null }],
    ['The army would withdraw.', { voice: 'active', negated: false, tense: 'future', perfect: false, modal: 'would' }],
    ['The army was being withdrawn.', { voice: 'passive', negated: false, tense: 'past', progressive: true }],
    ['The army must not only withdraw.', { negated: false, modal: 'must' }],
    ['The army withdrew.', { voice: 'active', negated: false, tense: 'past', form: 'finite' }],
    ['Ten miners arrested over theft', { voice: 'passive', form: 'finite' }],
    ['Police detained, then released, ten miners.', { voice: 'active', form: 'finite' }],
  ])('reads the verb of "%s"', (text, features) => {
    expect(documentOf(text).syntax.verbGroups[0]).toMatchObject(features);
  });

  it('keeps every run inside its sentence and finds each token at most once, on any text', () => {
    const word = fc.constantFrom(
      'Russia',
      'said',
      'that',
      'the',
      'mayor',
      ',',
      'killed',
      'by',
      'and',
      'to',
      'has',
      'been',
      'who',
      '"',
      '.',
      'ing',
      '5',
      '-',
      'not',
      'in',
      'Kyiv',
      "'s",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (list) => {
        const { syntax, sentences, tokens } = documentOf(`x ${list.join(' ')}`);
        for (const run of [...syntax.nounPhrases, ...syntax.verbGroups, ...syntax.clauses]) {
          const sentence = sentences[run.sentence];
          expect(run.first).toBeGreaterThanOrEqual(sentence?.firstToken ?? Number.NaN);
          expect(run.endToken).toBeLessThanOrEqual(sentence?.endToken ?? Number.NaN);
          expect(run.endToken).toBeGreaterThan(run.first);
        }
        tokens.forEach(({ index }) => {
          expect(syntax.nounPhraseAt(index) !== null && syntax.verbGroupAt(index) !== null).toBe(false);
        });
        expect(syntax.clauses.map(({ index }) => index)).toEqual(syntax.verbGroups.map(({ index }) => index));
      }),
    );
  });
});
