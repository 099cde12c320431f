import { describe, expect, it } from 'vitest';
import { documentOf } from '../../support/document.ts';
import { annotate, linesIn, quotesIn } from './read.ts';

const CASES: readonly (readonly [name: string, text: string, ...quotes: string[]])[] = [
  [
    'a paragraph that repeats the opening mark goes on with the quote',
    '“We came here to work,” Diaz said.\n“We did not come here to beg.”',
    'direct | Diaz | said | We came here to work … We did not come here to beg.',
  ],
  [
    'a quote left open at the end of a paragraph goes on in the next',
    'Diaz said: “We came here to work.\n“We did not come here to beg.”',
    'direct | Diaz | said | We came here to work. … We did not come here to beg.',
  ],
  [
    'after reported speech a sentence in marks is a quote of its own',
    'Diaz said the factory would close. “We have no orders left.”',
    'indirect | Diaz | said | the factory would close',
    'direct | Diaz | - | We have no orders left.',
  ],
  [
    'a sentence that ends in a bare cue introduces the next',
    'The owner agreed. “It is time to sell.”',
    'direct | The owner | agreed | It is time to sell.',
  ],
  [
    'a cue with its own content does not take the next quotation from another speaker',
    'Diaz said the factory would close. “Nonsense,” said Webb.',
    'indirect | Diaz | said | the factory would close',
    'direct | Webb | said | Nonsense',
  ],
  [
    'a quotation with a remark of the narrator’s behind it goes on too',
    '“We are tired of him,” Diaz said.\n“He was very rude,” which may cost him votes.\n“He never listens.”',
    'direct | Diaz | said | We are tired of him … He was very rude … He never listens.',
  ],
  [
    'a clause in marks at the end of the next sentence of the paragraph is the same speaker’s',
    '“It is a big day,” said Diaz. Unless rivals quit, “it is very hard to see how he can be stopped.”',
    'direct | Diaz | said | It is a big day',
    'mixed | Diaz | - | Unless rivals quit, “it is very hard to see how he can be stopped.”',
  ],
  [
    'one sentence of the narrator’s may stand before a further quotation',
    '“Those are small towns,” Diaz said. They lie far from any city. “It is a tough area.”',
    'direct | Diaz | said | Those are small towns',
    'direct | Diaz | - | It is a tough area.',
  ],
  ['single words in marks on their own are nobody’s', 'The shop shut in May. “Closing down” was all one could read.'],
];

describe('quotations without a source in their own sentence', () => {
  it.each(CASES)('%s', (_name, text, ...quotes) => {
    expect(linesIn(text)).toEqual(quotes);
  });

  it('raises a doubt where nobody is named', () => {
    const { doubts } = annotate(documentOf('It was reported that the king was ill.'));
    expect(doubts.map(({ code }) => code)).toEqual(['quote.speaker-unknown']);
  });

  it('tells why a belief is not published', () => {
    const { found, dropped } = annotate(documentOf('He believes that the economy will recover.'));
    expect(found).toEqual([]);
    expect(dropped.map(({ reason }) => reason)).toContain('a belief, hope or intention is no statement');
  });
});

const MEDIA: readonly (readonly [text: string, medium: string | null])[] = [
  ['In a video message, the general said the road was open.', 'video message'],
  ['In a video message, the road was shown; the general said it was open.', null],
  ['The general said on Facebook that the road was open.', 'Facebook'],
  ['The general said they had asked for surface-to-air missiles.', null],
  ['Anne Lister told BBC Radio 4’s Today programme she could not support the bill.', 'BBC Radio 4’s Today programme'],
  ['“It is a fire,” said Peter Hsu, who was not involved in that study.', null],
  ['The survey found that firms were cutting back on orders.', null],
  ['The court heard that the driver had fled.', 'court'],
  ['“What a night,” Ortiz wrote on X on Monday.', 'X'],
  ['“What a night,” Ortiz told Sky News on Monday.', 'Sky News'],
  ['He was quoted by state media as saying that it was over.', 'state media'],
];

it('leaves a pronoun inside a turn of a transcript open, and takes a new text for a speaker of its own', () => {
  const speakers = (text: string) => annotate(documentOf(text)).found.map(({ speaker }) => speaker?.entity?.name ?? speaker?.name ?? null);
  const turns = 'Ada Mensah: He told them it was late.\n\nPeter Lang: What changed?\n\nMensah: My mother died.';
  expect(speakers(turns)).toEqual(['Ada Mensah', 'He', 'Peter Lang', 'Ada Mensah']);
  expect(speakers('Ian Frost (Con) said that a survey had found the oak was dead.')).toEqual(['Ian Frost', 'a survey']);
});

describe('where it was said', () => {
  it.each(MEDIA)('%s', (text, medium) => {
    expect(quotesIn(text).map((quote) => quote.medium)).toEqual([medium]);
  });
});
