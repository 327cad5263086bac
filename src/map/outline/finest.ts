import finest from 'world-atlas/countries-10m.json' with { type: 'json' };
import { readAtlas, type World } from './atlas.ts';

/** The atlas at 1:10 million. It is large: only what enlarges a map reads it. */
export const finestAtlas = readAtlas(finest as unknown as World);
