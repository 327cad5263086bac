import {
	isFolderReadable,
	listRecords,
	problemAt,
	type Content,
	type ContentRecord,
} from '../content.ts';
import type { Problem } from '../problem.ts';

/**
 * Finds places of which a page would say that the accused side has published nothing, although a claim of that side denies
 * what is said of them: the lines of a place, and the table of outcomes, are made of events.
 */
export function findUntoldAnswers(content: Content): Problem[] {
	const accused = content.site?.data.accused?.country;
	const folders = ['claims', 'events', 'places', 'actors', 'event-kinds'] as const;
	if (!accused || !folders.every((folder) => isFolderReadable(content, folder))) return [];
	const ofSide = new Set(
		listRecords(content, 'actors')
			.filter(({ data }) => data.country === accused)
			.map(({ id }) => id),
	);
	const countries = new Map(
		listRecords(content, 'places').map(({ id, data }) => [id, data.country]),
	);
	const told = listTold(content, ofSide);
	const isTold = (place: string) => {
		const country = countries.get(place);
		return told.some((event) => {
			const places = listPlaces(event);
			return (
				places.includes(place) ||
				event.data.countries?.includes(country ?? '') ||
				(country !== undefined && places.some((id) => countries.get(id) === country))
			);
		});
	};
	return listRecords(content, 'claims')
		.filter(({ data }) => data.standing === 'denied' && ofSide.has(data.speaker ?? ''))
		.filter(({ data }) => (data.answers ?? []).length > 0)
		.flatMap((claim) =>
			(claim.data.places ?? []).flatMap((place, i) => {
				if (!countries.has(place) || isTold(place)) return [];
				const wrong = `It answers what is said of “${place}”, but no event tells so: the page of “${place}” says that nothing is published.`;
				const fix = `Write an event of a kind with “tells: answered”, with “actors: [${claim.data.speaker}]” and “places: [${place}]”.`;
				return problemAt(claim, ['places', i], wrong, fix);
			}),
		);
}

/** The events that tell what the accused side answered or said. */
function listTold(content: Content, ofSide: ReadonlySet<string>): ContentRecord<'events'>[] {
	const tells = new Map(
		listRecords(content, 'event-kinds').map(({ id, data }) => [id, data.tells]),
	);
	return listRecords(content, 'events').filter(({ data }) => {
		const told = tells.get(data.kind ?? '');
		// Of a statement, an editor says by the words for a cell that it belongs there.
		const isAnswer = told === 'answered' || (told === 'stated' && data.brief !== undefined);
		return isAnswer && ofSide.has(data.actors?.[0] ?? '');
	});
}

function listPlaces({ data }: ContentRecord<'events'>): string[] {
	return [...(data.places ?? []), ...(data.changes ?? []).flatMap(({ places }) => places)];
}
