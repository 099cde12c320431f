/** Answers that are kept, at most: a text of new words without end fills no memory. */
const MOST = 20_000;

/**
 * A pure function of a word that answers from memory what it has been asked before: texts hold many words, but few different ones.
 * The words are kept as names of properties, which are copies: a part of an article kept as a key of a Map would keep the article.
 */
export function remember<Answer>(read: (word: string) => Answer): (word: string) => Answer {
  let answers: Record<string, Answer> = Object.create(null);
  let count = 0;
  return (word) => {
    const known = answers[word];
    if (known !== undefined) return known;
    if (count === MOST) {
      answers = Object.create(null);
      count = 0;
    }
    count += 1;
    const answer = read(word);
    answers[word] = answer;
    return answer;
  };
}
