import countries10m from 'world-atlas/countries-10m.json' with { type: 'json' };
import { readAtlas, type World } from './atlas.ts';

/** The atlas at 1:10 million. It is large: only what enlarges a map reads it. */
export const atlas10m = readAtlas(countries10m as unknown as World);
