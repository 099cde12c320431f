/** A worker that cannot be started: what it loads has a fault. */
throw new Error('no such word');
