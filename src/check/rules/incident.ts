import { geoDistance } from 'd3-geo';
import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type Content, type ContentRecord } from '../content.ts';

/** How far from the position of its place an event may have happened, in kilometres. */
const FARTHEST = 100;

/** The mean radius of the earth in kilometres. */
const EARTH_RADIUS = 6371;

/** Finds events with a position of their own that is no one place’s, and numbers of places that can’t be counted. */
export function findIncidentMistakes(content: Content): Problem[] {
	const places = new Map(listRecords(content, 'places').map((place) => [place.id, place]));
	const unit = content.site?.data.unit?.many;
	const events = listRecords(content, 'events').map((event) => ({ event, own: listPlaces(event) }));
	const counted = new Set<string>();
	const problems: Problem[] = [];
	for (const { event, own } of events) {
		const { position, figures = [] } = event.data;
		if (position && own.length !== 1) {
			const wrong = 'It has a position, but not one place alone.';
			const fix = 'Name the place in which it happened, or take the position out.';
			problems.push(problemAt(event, ['position'], wrong, fix));
		}
		const [place] = own.map((id) => places.get(id));
		if (position && own.length === 1 && place?.data.position) {
			const far = Math.round(geoDistance(position, place.data.position) * EARTH_RADIUS);
			if (far > FARTHEST) {
				const wrong = `It happened ${far} km from “${place.id}”, its place.`;
				const fix = 'Is longitude first? Or name another place.';
				problems.push(problemAt(event, ['position'], wrong, fix));
			}
		}
		for (const [i, figure] of figures.entries()) {
			if (figure.unit !== unit) continue;
			const some = own.filter((id) => places.get(id)?.data.number);
			for (const id of some) counted.add(id);
			if (some.length === 0) continue;
			const isWhole = Number.isInteger(figure.value);
			if (own.length === 1 && isWhole) continue;
			const wrong = isWhole
				? `It counts for “${some[0]}”, but names ${own.length} places: nobody can tell how many were where.`
				: `It counts for “${some[0]}”, and ${figure.value} is no whole number.`;
			const fix = isWhole ? 'Make an event of each place.' : 'Give a whole number.';
			problems.push(problemAt(event, ['figures', i], wrong, fix));
		}
	}
	return [...problems, ...findUncounted([...places.values()], counted, unit)];
}

function findUncounted(
	places: ContentRecord<'places'>[],
	counted: ReadonlySet<string>,
	unit: string | undefined,
): Problem[] {
	return places
		.filter(({ id, data }) => data.number && unit && !counted.has(id))
		.map((place) => {
			const wrong = `Its number is counted from its events, but none of them has a figure in “${unit}”.`;
			const fix = `Give an event a figure with “unit: ${unit}”, or say under “reported” who gives a number.`;
			return problemAt(place, ['number'], wrong, fix);
		});
}

/** The ids of all places of an event. */
function listPlaces({ references }: ContentRecord<'events'>): string[] {
	const named = references.filter(({ collection }) => collection === 'places');
	return [...new Set(named.map(({ id }) => id))];
}
