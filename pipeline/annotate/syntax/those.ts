/** Participles right behind "those": "the fate of those killed". */
import { hasObject, hasOwnObject } from './own-object.ts';
import type { SentenceView } from './sentence.ts';
import type { VerbDraft } from './verb-groups.ts';
import { CLAUSE_VERBS } from './words.ts';

/** "the fate of those killed in the war": no subject, unless it has an object; told before the verbs to the left are decided. */
export function decideThose(view: SentenceView, verbs: readonly VerbDraft[]): void {
  for (const verb of verbs) {
    if (!verb.ambiguous || verb.first === view.first || view.tokens[verb.first - 1]?.lower !== 'those') continue;
    if (!CLAUSE_VERBS.has(verb.lemma) && !hasObject(view, verb) && !hasOwnObject(view, verb)) makeParticiple(verb);
  }
}

export function makeParticiple(verb: VerbDraft): void {
  verb.form = 'participle';
  verb.voice = 'passive';
  verb.tense = null;
}
