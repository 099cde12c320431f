const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of checked bytes; a byte order mark stays its first character, so that offsets count it. */
export const decodeText = (bytes: Uint8Array): string => decoder.decode(bytes);
