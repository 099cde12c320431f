import { describe, expect, it } from 'vitest';
import { eventsIn } from './events-in.ts';

const ELSEWHERE = 'Rebels attacked a port in Lima.\n\nRebels attacked a farm in Cusco.\n\nRebels attacked a mill in Iquitos.';

describe('the place of the lead', () => {
  it.each([
    // Reporters leave out the town from which they write, where the story goes on to other towns.
    ['TOLMA, Peru (Reuters) - Two people were hurt when a bomb hit a bus.', 'Tolma'],
    ['LIMA, Peru (Reuters) - Two people were hurt when a bomb hit a bus.', 'Peru'],
    ['TOLMA, Peru (Reuters) - Two people were hurt when a bomb hit a bus in Arequipa.', 'Arequipa'],
    ['TOLMA, Peru (Reuters) - It rained.\n\nTwo people were hurt when a bomb hit a bus.', 'Peru'],
  ])('%s', (lead, place) => {
    const hurt = eventsIn(`${lead}\n\n${ELSEWHERE}`).find(({ trigger }) => trigger === 'hurt');
    expect(hurt?.place).toBe(place);
  });
});

describe('the scene of a story that goes on to other towns', () => {
  const told = (place: string): string =>
    `Ten people were hurt. ${place} was calm at first. ${place} has 900,000 people.\n\n${ELSEWHERE}\n\nTwo people were killed.`;
  it.each([
    // What the article names most, if that is no capital, which is named for its government too.
    ['Shells hit Arequipa market', told('Arequipa'), 'Arequipa'],
    ['Shells hit Arequipa market', told('Trujillo'), 'Peru'],
    ['Shells hit Lima market', told('Lima'), 'Peru'],
  ])('%s: %s', (headline, text, place) => {
    expect(eventsIn(text, headline).at(-1)?.place).toBe(place);
  });
});

describe('a town of which a noun tells what it is', () => {
  it.each([
    // The town, and not the region that describes it.
    ['Rebels attacked the Patagonian city of Neuquen.', 'Neuquén'],
    ['In the Patagonian city of Neuquen, workers occupied the town hall.', 'Neuquén'],
    ['Rebels attacked the city of soldiers in Homs.', 'Homs'],
  ])('%s', (text, place) => {
    expect(eventsIn(text)[0]?.place).toBe(place);
  });
});
