import type { Listed } from '../server/listing.ts';
import { make } from './make.ts';

/** Draws what stands at the desk while no record is open. */
export function drawWelcome(folder: string, records: readonly Listed[]): HTMLElement {
	const errors = records.reduce((sum, one) => sum + one.errors, 0);
	const state =
		errors === 0 ? 'The check has no mistake to tell.' : `Mistakes that stop a build: ${errors}.`;
	return make(
		'main',
		{ class: 'editor' },
		make('h1', {}, 'The desk'),
		make('p', {}, `It writes into ${folder}/ on this machine. ${state}`),
		make('p', {}, 'Choose a record on the left, or begin a new one. Ctrl-S saves.'),
	);
}

/** Draws the ids of each folder, as a browser offers them while one types. */
export function drawIds(folders: readonly string[], records: readonly Listed[]): HTMLElement[] {
	return folders.map((folder) => {
		const own = records.filter(({ collection }) => collection === folder);
		const options = own.map(({ id, name }) => make('option', { value: id }, name));
		return make('datalist', { id: `ids-${folder}` }, ...options);
	});
}
