/** Characters that the eye does not see, or that make it see others. */

/** Controls of direction, and tags that print nothing: they make people read other words than programs do. */
export const HIDDEN = /[\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;

/** Text that can be shown anywhere: whatever moves, hides or ends a line is spelt out. */
export const escapeHidden = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
