import { describe, expect, it } from 'vitest';
import { cleanArticle } from '../../pipeline/clean/index.ts';

const LEAD = 'The council of the port voted on Monday for a plan to close two of its three docks, its chairman said.';

const kindsOf = (text: string): (readonly [string, string])[] =>
  cleanArticle({ path: 'a.txt', bytes: new TextEncoder().encode(text), manifest: null }).blocks.map((block) => [block.kind, block.text]);

describe('a first line with a full stop', () => {
  it.each([
    ['above a lead that says it again', 'Port council to close docks.', LEAD],
    ['above a place line', 'The end of an era for dockers.', `HALIFAX (AP) — ${LEAD}`],
  ])('is a headline %s', (_what, title, below) => {
    expect(kindsOf(`${title}\n\n${below}\n`)[0]).toEqual(['headline', title]);
  });

  it.each([
    ['above other news', 'Dockers are worried.', LEAD],
    ['that narrates', 'The port council said docks were closed.', LEAD],
    ['that is longer than a title', `Dockers in ${'many '.repeat(16)}ports vote.`, LEAD],
    ['of two sentences', 'Docks close. Dockers strike.', `HALIFAX (AP) — ${LEAD}`],
  ])('is prose %s', (_what, line, below) => {
    expect(kindsOf(`${line}\n\n${below}\n`)[0]).toEqual(['body', line]);
  });
});

it('is a headline where it ends in a semicolon above its other half', () => {
  expect(kindsOf(`Docks to close;\n\nCity fears for trade.\n\n${LEAD}\n`)).toEqual([
    ['headline', 'Docks to close;'],
    ['heading', 'City fears for trade.'],
    ['body', LEAD],
  ]);
});
