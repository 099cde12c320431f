/** "The council “deplores” the attack": the verb itself stands in marks, so it is what the source said. */
import { gather } from '../../text/gather.ts';
import type { Document } from '../document.ts';
import { wordOf } from '../word.ts';
import type { Candidate } from './candidate.ts';
import { contentEnd } from './content-end.ts';
import { type Items, isNominal, isRelative, type Run } from './grammar.ts';
import { readingsOf } from './lexicon.ts';
import { isQuote, type Unit } from './passage.ts';
import { subjectBefore } from './source-before.ts';
import { mainSubject } from './sources.ts';
import { contentSpans, spanOf } from './spans.ts';

/** Finds the verbs in marks of one sentence with the object that follows them. */
export function findMarkedVerbs(document: Document, unit: Unit): Candidate[] {
  const { items } = unit;
  return gather(items, (item, at) => {
    if (!isQuote(item) || !isReport(item.text) || items[at + 1] === undefined) return [];
    const source = sourceOf(items, at);
    const content = contentSpans(document, items, {
      first: at,
      end: Math.max(at + 1, contentEnd(items, at, { head: at, link: 'own', subordinate: false })),
    });
    if (source === null || content === null || content.type !== 'mixed') return [];
    const { spans, type } = content;
    return [{ spans, type, cue: [], source: spanOf(items, source), medium: null, rule: 'quote.marked-verb', unit: unit.index, head: -1 }];
  });
}

/** One word, a verb that says or judges, with the ending of a finite form. */
const isReport = (text: string): boolean =>
  readingsOf({ word: wordOf(text.trim()) }).some(
    ({ verb, forms }) => (verb.kind === 'speech' || verb.kind === 'judgement') && (forms.has('third') || forms.has('past')),
  );

/** The subject right before the marks; of a text that says so ("a resolution that “deplores” …"), whoever the sentence is about. */
function sourceOf(items: Items, at: number): Run | null {
  if (isRelative(items[at - 1])) return mainSubject(items, at);
  if (!isNominal(items[at - 1])) return null;
  const { link, run } = subjectBefore(items, at);
  return link === 'own' ? run : null;
}
