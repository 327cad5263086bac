import { startFacets } from './facetapp.ts';
import { getSpot } from './spot.ts';

startFacets(getSpot(document, '#facets'));
