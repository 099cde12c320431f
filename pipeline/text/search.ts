/**
 * How many entries at the head of a list fulfil a condition that none behind them does, which is also where the first stands that does
 * not; by binary search.
 * @param from entries before it are known to fulfil it
 * @param to entries from here on are known not to
 */
export function countHead<Entry>(
  list: readonly Entry[],
  holds: (entry: Entry, index: number) => boolean,
  from = 0,
  to = list.length,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle] as Entry, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
