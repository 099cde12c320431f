/** How deep the markup of a page nests, told without parsing it: parsers take time in the square of the depth. */

/** Elements that end without a tag, or that mostly stand without one. */
const UNCLOSED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param rp rt source tbody td tfoot th thead tr track wbr'.split(' '),
);
const TAG = /<(\/?)([a-z][a-z\d]*)/giu;

/** Whether so many elements are open at some place of the markup; takes time in line with its length. */
export function isNestedBeyond(html: string, limit: number): boolean {
  let depth = 0;
  for (const [, closing, name = ''] of html.matchAll(TAG)) {
    if (UNCLOSED.has(name.toLowerCase())) continue;
    depth = closing === '/' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > limit) return true;
  }
  return false;
}
