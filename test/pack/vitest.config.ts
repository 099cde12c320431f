import { defineConfig } from 'vitest/config';

// Apart from the other tests: it packs, installs from the registry and takes half a minute.
export default defineConfig({ test: { include: ['test/pack/*.slow.ts'], testTimeout: 300_000, hookTimeout: 300_000 } });
