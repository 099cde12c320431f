/** Where a record stands: the number of its file, and the byte of it at which the record begins, as one number. */
export type Place = number;
