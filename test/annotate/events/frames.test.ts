/** Common verbs and nouns of each type in the plain frames of English news: who does it and to whom is the same in all. */
import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

/** Two parties by a letter: states, police and a crowd, rebels and soldiers, persons, bodies, and a court with whom it tries. */
const PAIRS: Readonly<Record<string, readonly [doer: string, other: string]>> = {
  S: ['Chile', 'Peru'],
  P: ['the police', 'the protesters'],
  R: ['rebels', 'soldiers'],
  H: ['Ana Ruiz', 'Luis Vega'],
  G: ['the government', 'the union'],
  J: ['a court', 'Luis Vega'],
};

/** Base form, past, participle and -ing form; the types that it may have by the codebook; whom it is between. */
const VERBS: readonly (readonly [forms: string, types: string, pair: string])[] = [
  ['attack attacked attacked attacking', 'ASSAULT', 'S'],
  ['bomb bombed bombed bombing', 'ASSAULT', 'S'],
  ['shell shelled shelled shelling', 'ASSAULT', 'S'],
  ['invade invaded invaded invading', 'ASSAULT', 'S'],
  ['ambush ambushed ambushed ambushing', 'ASSAULT', 'R'],
  ['kidnap kidnapped kidnapped kidnapping', 'ASSAULT', 'R'],
  ['beat beat beaten beating', 'ASSAULT', 'P'],
  ['kill killed killed killing', 'ASSAULT', 'R'],
  ['shoot shot shot shooting', 'ASSAULT', 'P'],
  ['stab stabbed stabbed stabbing', 'ASSAULT', 'H'],
  ['murder murdered murdered murdering', 'ASSAULT', 'H'],
  ['torture tortured tortured torturing', 'ASSAULT', 'R'],
  ['disperse dispersed dispersed dispersing', 'ASSAULT COERCE', 'P'],
  ['arrest arrested arrested arresting', 'COERCE', 'P'],
  ['detain detained detained detaining', 'COERCE', 'P'],
  ['jail jailed jailed jailing', 'COERCE SANCTION', 'H'],
  ['deport deported deported deporting', 'COERCE SANCTION', 'P'],
  ['expel expelled expelled expelling', 'SANCTION COERCE', 'G'],
  ['besiege besieged besieged besieging', 'COERCE ASSAULT', 'S'],
  ['occupy occupied occupied occupying', 'COERCE', 'S'],
  ['sanction sanctioned sanctioned sanctioning', 'SANCTION', 'S'],
  ['convict convicted convicted convicting', 'SANCTION', 'J'],
  ['sentence sentenced sentenced sentencing', 'SANCTION', 'J'],
  ['fine fined fined fining', 'SANCTION COERCE', 'J'],
  ['suspend suspended suspended suspending', 'SANCTION', 'G'],
  ['sack sacked sacked sacking', 'SANCTION', 'H'],
  ['boycott boycotted boycotted boycotting', 'PROTEST SANCTION REJECT', 'S'],
  ['accuse accused accused accusing', 'ACCUSE', 'S'],
  ['criticise criticised criticised criticising', 'ACCUSE', 'S'],
  ['condemn condemned condemned condemning', 'ACCUSE', 'S'],
  ['denounce denounced denounced denouncing', 'ACCUSE', 'S'],
  ['blame blamed blamed blaming', 'ACCUSE', 'S'],
  ['sue sued sued suing', 'ACCUSE', 'G'],
  ['charge charged charged charging', 'ACCUSE', 'P'],
  ['indict indicted indicted indicting', 'ACCUSE', 'J'],
  ['investigate investigated investigated investigating', 'ACCUSE', 'G'],
  ['rebuke rebuked rebuked rebuking', 'ACCUSE', 'S'],
  ['slam slammed slammed slamming', 'ACCUSE', 'S'],
  ['threaten threatened threatened threatening', 'THREATEN', 'S'],
  ['warn warned warned warning', 'THREATEN REQUEST', 'S'],
  ['praise praised praised praising', 'SUPPORT', 'S'],
  ['thank thanked thanked thanking', 'SUPPORT', 'S'],
  ['endorse endorsed endorsed endorsing', 'SUPPORT', 'H'],
  ['back backed backed backing', 'SUPPORT', 'S'],
  ['congratulate congratulated congratulated congratulating', 'SUPPORT', 'S'],
  ['recognise recognised recognised recognising', 'SUPPORT', 'S'],
  ['support supported supported supporting', 'SUPPORT', 'S'],
  ['urge urged urged urging', 'REQUEST', 'S'],
  ['order ordered ordered ordering', 'REQUEST', 'J'],
  ['summon summoned summoned summoning', 'REQUEST ACCUSE', 'S'],
  ['press pressed pressed pressing', 'REQUEST', 'S'],
  ['visit visited visited visiting', 'CONSULT', 'S'],
  ['telephone telephoned telephoned telephoning', 'CONSULT', 'H'],
  ['host hosted hosted hosting', 'CONSULT', 'H'],
  ['lobby lobbied lobbied lobbying', 'REQUEST', 'G'],
  ['aid aided aided aiding', 'AID', 'S'],
  ['assist assisted assisted assisting', 'AID', 'S'],
  ['help helped helped helping', 'AID', 'S'],
  ['rescue rescued rescued rescuing', 'AID', 'R'],
  ['evacuate evacuated evacuated evacuating', 'AID RETREAT', 'R'],
  ['free freed freed freeing', 'RETREAT', 'R'],
  ['release released released releasing', 'RETREAT', 'R'],
  ['pardon pardoned pardoned pardoning', 'CONCEDE', 'H'],
  ['snub snubbed snubbed snubbing', 'REJECT', 'S'],
  ['defy defied defied defying', 'REJECT', 'S'],
  ['oppose opposed opposed opposing', 'REJECT', 'S'],
  ['extradite extradited extradited extraditing', 'COOPERATE', 'H'],
  ['defeat defeated defeated defeating', 'ASSAULT', 'R'],
  ['capture captured captured capturing', 'ASSAULT COERCE', 'R'],
  ['overthrow overthrew overthrown overthrowing', 'COERCE ASSAULT', 'G'],
  ['raid raided raided raiding', 'COERCE ASSAULT', 'R'],
  ['ban banned banned banning', 'SANCTION COERCE', 'G'],
  ['censor censored censored censoring', 'COERCE', 'G'],
  ['outlaw outlawed outlawed outlawing', 'SANCTION COERCE', 'G'],
];

const FRAMES: Readonly<Record<string, string>> = {
  active: 'A PAST B on Monday.',
  passive: 'B WAS PARTICIPLE by A on Monday.',
  perfect: 'A HAS PARTICIPLE B, officials said.',
  relative: 'The envoy met A, WHO PAST B last week.',
  accused: 'Kenya accused A of GERUND B.',
};

function sentenceOf(frame: string, forms: string, pair: string): string {
  const [, past, participle, gerund] = forms.split(' ') as [string, string, string, string];
  const [doer, other] = PAIRS[pair] as readonly [string, string];
  const isMany = pair === 'P' || pair === 'R';
  const words: Readonly<Record<string, string>> = {
    A: doer,
    B: other,
    PAST: past,
    PARTICIPLE: participle,
    GERUND: gerund,
    WAS: isMany ? 'were' : 'was',
    HAS: isMany ? 'have' : 'has',
    WHO: pair === 'S' || pair === 'G' || pair === 'J' ? 'which' : 'who',
  };
  const sentence = frame.replace(/\b[A-Z]+\b/gu, (word) => words[word] ?? word);
  return sentence[0]?.toUpperCase() + sentence.slice(1);
}

/** The bare name of a party: "the police" may be named with its article or without. */
const bare = (name: string): string => name.replace(/^(?:the|an?) /iu, '').toLowerCase();

const names = (list: unknown): string[] => (list as readonly string[]).map(bare);

describe.each(Object.entries(FRAMES))('verbs in the %s', (_, frame) => {
  it.each(VERBS)('%s', (forms, types, pair) => {
    const sentence = sentenceOf(frame, forms, pair);
    const [doer, other] = (PAIRS[pair] as readonly [string, string]).map(bare) as [string, string];
    const found = eventsIn(sentence).filter(({ type, trigger }) => types.split(' ').includes(type) && forms.includes(trigger));
    expect(
      found.map(({ actors, recipients }) => [names(actors), names(recipients)]),
      sentence,
    ).toContainEqual([[doer], [other]]);
  });
});

const NOUNS: readonly (readonly [noun: string, preposition: string, types: string])[] = [
  ['attack', 'on', 'ASSAULT'],
  ['invasion', 'of', 'ASSAULT'],
  ['bombing', 'of', 'ASSAULT'],
  ['shelling', 'of', 'ASSAULT'],
  ['airstrike', 'on', 'ASSAULT'],
  ['assault', 'on', 'ASSAULT'],
  ['blockade', 'of', 'COERCE'],
  ['siege', 'of', 'COERCE ASSAULT'],
  ['occupation', 'of', 'COERCE'],
  ['embargo', 'on', 'SANCTION'],
  ['criticism', 'of', 'ACCUSE'],
  ['condemnation', 'of', 'ACCUSE'],
  ['recognition', 'of', 'SUPPORT'],
  ['boycott', 'of', 'PROTEST'],
  ['threat', 'against', 'THREATEN'],
];

describe.each(["Chile's NOUN Peru drew protests.", 'The Chilean NOUN Peru came on Monday.', "Kenya condemned Chile's NOUN Peru."])(
  'nouns in: %s',
  (frame) => {
    it.each(NOUNS)('%s %s', (noun, preposition, types) => {
      const sentence = frame.replace('NOUN', `${noun} ${preposition}`);
      const found = eventsIn(sentence).filter(({ type, trigger }) => types.split(' ').includes(type) && trigger === noun);
      expect(
        found.map(({ actors, recipients }) => [names(actors), names(recipients)]),
        sentence,
      ).toContainEqual([['chile'], ['peru']]);
    });
  },
);

describe('those who die in it have not done it', () => {
  it.each(['an attack', 'an airstrike', 'a bombing', 'a raid', 'a shooting', 'an ambush', 'the shelling', 'an explosion'])('%s', (deed) => {
    const events = eventsIn(`Ten people died in ${deed} on Monday.`);
    expect(events.flatMap(({ actors }) => actors)).toEqual([]);
    expect(events.find(({ trigger }) => trigger === 'died')?.recipients).toEqual(['people']);
  });
});
