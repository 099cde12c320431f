/** The bytes of a web page to its text, in the encoding that browsers would read it in. */
import { isUtf8 } from 'node:buffer';

/**
 * Decodes a page by its byte order mark, or else by the encoding that its server or its head names; where nothing names
 * one, by UTF-8, or by windows-1252 where it cannot be UTF-8.
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const named = /charset=["']?([\w-]+)/iu.exec(contentType ?? '')?.[1] ?? /<meta[^>]{0,200}?charset=["']?([\w-]+)/iu.exec(head)?.[1];
  const decoder = makeDecoder(markOf(bytes) ?? named) ?? new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? text.replace(C1, mendC1) : text;
}

/** Browsers look for the encoding in so many bytes of a page. */
const HEAD = 1024;

function markOf([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Null for a name that nobody knows, as pages give now and then. */
function makeDecoder(label: string | undefined): InstanceType<typeof TextDecoder> | null {
  try {
    return label === undefined ? null : new TextDecoder(label);
  } catch {
    return null;
  }
}

/** Some versions of Node read windows-1252, which iso-8859-1 means on the web too, without its quotation marks and dashes. */
const C1 = /[\u0080-\u009f]/gu;

const mendC1 = (character: string): string => WINDOWS_1252[character.charCodeAt(0) - 0x80] as string;

/** The characters of the bytes from 0x80 to 0x9f, by index-windows-1252 of the Encoding Standard. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
