/**
 * The words of the frame in English: everything a reader sees that content/ does not say. Where a number is in a phrase,
 * or the order of its parts is for the language to choose, it is a function; a part that leads somewhere or has a form of
 * its own is made by a function that is handed in, so that it may stand anywhere in the phrase.
 */
import { createCounter } from './plural.ts';

const count = createCounter('en');

/** “1 place”, “41 places”. */
export const countPlaces = (places: number): string =>
	count(places, { one: 'place', other: 'places' });
