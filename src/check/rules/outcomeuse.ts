import { findActColumn } from '../../ledger/outcomecolumn.ts';
import { isCountry } from '../geography/isocode.ts';
import type { Collection } from '../../schema/fields/ref.ts';
import { capitalise, type Problem } from '../problem.ts';
import { isFolderReadable, listRecords, problemAt, type Content } from '../content.ts';
import { listBlockCountries } from './countrycode.ts';

/**
 * Finds countries that a table of outcomes names although nothing is in them; and, where there is such a table, events of
 * which it can say too little.
 */
export function findOutcomeMistakes(content: Content): Problem[] {
	const tables = content.records.flatMap(({ file, body }) =>
		(body?.blocks ?? [])
			.filter(({ name }) => name === 'Outcomes')
			.flatMap((block) => ({ file, codes: listBlockCountries(block) })),
	);
	if (tables.length === 0) return [];
	const known = findCountries(content);
	return [
		...tables.flatMap(({ file, codes }) =>
			codes
				.filter(({ code }) => isCountry(code) && known && !known.has(code))
				.map(({ code, position }) => ({
					file,
					...position,
					wrong: `No place and no event is in “${code}”, so the table has no row for it.`,
					fix: `Take “${code}” out, or give it to a place or an event.`,
				})),
		),
		...findUntold(content),
	];
}

/** The countries that places and events are in; undefined while some of them can’t be read. */
function findCountries(content: Content): Set<string> | undefined {
	if (!isFolderReadable(content, 'places') || !isFolderReadable(content, 'events'))
		return undefined;
	return new Set([
		...listRecords(content, 'places').flatMap(({ data }) => data.country ?? []),
		...listRecords(content, 'events').flatMap(({ data }) => data.countries ?? []),
	]);
}

/** Finds acts of authorities for which the table has no words but the kind of act. */
function findUntold(content: Content): Problem[] {
	const index = <Name extends Collection>(name: Name) =>
		new Map(listRecords(content, name).map(({ id, data }) => [id, data]));
	const [actors, actorKinds] = [index('actors'), index('actor-kinds')];
	const eventKinds = index('event-kinds');
	const isPrivate = (actor = '') => {
		const { actsAs } = actorKinds.get(actors.get(actor)?.kind ?? '') ?? {};
		return actsAs === 'organisation' || actsAs === 'outlet';
	};
	return listRecords(content, 'events')
		.map((event) => ({ event, kind: eventKinds.get(event.data.kind ?? '') ?? {} }))
		.filter(({ event, kind }) => findActColumn(kind.tells) && event.data.brief === undefined)
		.filter(({ event, kind }) => kind.byCourt || !isPrivate(event.data.actors?.[0]))
		.map(({ event, kind }) => {
			const wrong = `The table of outcomes says of it no more than “${capitalise(kind.label ?? '')}”.`;
			const fix = 'Say in a few words under “brief” what happened.';
			return { ...problemAt(event, ['kind'], wrong, fix), level: 'warning' as const };
		});
}
