import { startFacets } from './facetapp.ts';
import { startMapFacets } from './mapfacets.ts';
import { getSpot } from './spot.ts';

// The map fetches this file when its reader opens further filters; a list has it from the start.
const start = document.querySelector('[data-drawing]') ? startMapFacets : startFacets;
start(getSpot(document, '#facets'));
