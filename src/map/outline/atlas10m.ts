import countries10m from 'world-atlas/countries-10m.json' with { type: 'json' };
import { readAtlas, type World } from './atlas.ts';

/** The atlas at 1:10 million. It is a large file, so only finer.ts imports it. */
export const atlas10m = readAtlas(countries10m as unknown as World);
