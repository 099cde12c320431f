import { describe, expect, it } from 'vitest';
import { decodePage } from '../../pipeline/input/decode-page.ts';

const meta = (encoding: string): Buffer => Buffer.from(`<meta charset="${encoding}">`);
/** “€5 – it’s”, with a byte that windows-1252 does not fill. */
const MARKS = Buffer.from([0x93, 0x80, 0x35, 0x20, 0x96, 0x20, 0x69, 0x74, 0x92, 0x73, 0x94, 0x81]);

describe('decodePage', () => {
  it.each([
    ['windows-1252 by name', Buffer.concat([meta('windows-1252'), MARKS]), null, '“€5 – it’s”\u0081'],
    ['windows-1252 under the name of iso-8859-1', Buffer.concat([meta('iso-8859-1'), MARKS]), null, '“€5 – it’s”\u0081'],
    ['windows-1252 by the server', MARKS, 'text/html; charset=ISO-8859-1', '“€5 – it’s”\u0081'],
    ['windows-1252 without a name', MARKS, 'text/html', '“€5 – it’s”\u0081'],
    ['windows-1252 under a name that nobody knows', Buffer.concat([meta('x-own'), MARKS]), null, '“€5 – it’s”\u0081'],
    ['UTF-8 without a name', Buffer.from('“é”'), null, '“é”'],
    ['UTF-8 with controls', Buffer.from('\u0093a'), 'text/html; charset=utf-8', '\u0093a'],
    ['another Western page', Buffer.concat([meta('iso-8859-15'), Buffer.from([0xa4])]), null, '€'],
    ['UTF-16 by its mark', Buffer.from('\ufeff“é”', 'utf16le'), 'text/html; charset=utf-8', '“é”'],
    ['UTF-16 the other way round', Buffer.from('\ufeff“é”', 'utf16le').swap16(), null, '“é”'],
    ['nothing', Buffer.alloc(0), null, ''],
  ])('reads %s', (_, bytes, contentType, text) => {
    expect(decodePage(bytes, contentType).replace(/^<[^>]*>/u, '')).toBe(text);
  });
});
