/** Articles with many quotes, as JSON Lines on stdout: enough for a table of quotes in several parts. `tsx test/interop/many-quotes.ts [ARTICLES]` */
import process from 'node:process';

const QUOTES_PER_ARTICLE = 20;
const [articles = '1200'] = process.argv.slice(2);

for (let article = 0; article < Number(articles); article += 1) {
  const paragraphs = Array.from(
    { length: QUOTES_PER_ARTICLE },
    (_, quote) => `“Bridge ${article} is shut for ${quote + 2} days,” Ana Lopez said.`,
  );
  process.stdout.write(`${JSON.stringify({ id: `${String(article).padStart(5, '0')}.txt`, text: `${paragraphs.join('\n\n')}\n` })}\n`);
}
