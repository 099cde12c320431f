/** Owners without a name: "praised the teenager's courage". */
import type { Resolution } from '../entities/index.ts';
import type { NounPhrase } from '../syntax/index.ts';
import { hasClass } from './forms.ts';
import type { Naming } from './parties.ts';
import { tokenAt } from './reading.ts';

const PEOPLE = ['human', 'civilian', 'official', 'protester', 'worker', 'force', 'organisation', 'leadership'];

/** The people to whom a thing belongs, as they are printed; none where the owner is no person or body. */
export function unnamedOwner({ reading }: Naming, { possessor }: NounPhrase, owner: Resolution): readonly Resolution[] {
  if (possessor === null) return [];
  const mark = tokenAt(reading, possessor.endToken - 1);
  const head = /^['’]s?$/u.test(mark?.text ?? '') ? tokenAt(reading, possessor.endToken - 2) : mark;
  if (head === undefined || head.pos !== 'NOUN') return [];
  const isPeople = PEOPLE.some((name) => hasClass(head, name));
  return isPeople ? [{ ...owner, name: owner.name.replace(/^(?:the|an?) /iu, '') }] : [];
}
