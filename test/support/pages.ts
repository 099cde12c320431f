/** Web pages and crawls of them. */

export const SENTENCE = 'The council of the town met on Monday, and agreed to spend $2 million on roads, bridges and schools. ';

/** A page with a menu, a script and an article. */
export const pageOf = (
  headline: string,
  encoding = 'utf-8',
): string => `<!DOCTYPE html><html lang="en-GB"><head><meta charset="${encoding}">
<title>${headline}</title><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2021-05-07T23:30:00+02:00"><meta name="author" content="By Ana Lopez">
<script>var a = "<p>no text</p>";</script></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>${headline}</h1><p>${SENTENCE.repeat(3)}“Café <em>prices</em> rose,” she&nbsp;said.<br>It rained.</p>
<ul><li>${SENTENCE}</li></ul><p>${SENTENCE.repeat(3)}</p></article><footer>Copyright</footer></body></html>`;

/** A record of WARC. */
export const responseOf = (url: string, body: string, type = 'text/html; charset=utf-8', status = '200 OK'): string => {
  const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n\r\n${body}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nWARC-Record-ID: <urn:uuid:${url.length}>\r\nWARC-Date: 2021-05-07T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(http)}\r\n\r\n${http}\r\n\r\n`;
};
