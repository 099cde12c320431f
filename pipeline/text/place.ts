/** The line and column of a position in a text, both from 1; columns count code points. */
export function placeAt(text: string, index: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, index);
  const lastBreak = before.lastIndexOf('\n');
  let line = 1;
  for (let at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: [...before.slice(lastBreak + 1)].length + 1 };
}
