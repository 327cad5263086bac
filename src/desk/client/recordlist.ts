import type { Listed } from '../server/listing.ts';
import type { Form } from '../server/forms.ts';
import { make, makeButton } from './make.ts';

/** The lists of all folders, with search. */
export interface RecordList {
	element: HTMLElement;
	/** Shows what there is, which of it is open, and of which there are unsaved drafts. */
	show(records: readonly Listed[], open: string, drafts: readonly string[]): void;
}

/** Creates the lists. `create` begins a new record in a folder. */
export function createRecordList(forms: readonly Form[], create: (form: Form) => void): RecordList {
	let records: readonly Listed[] = [];
	let open = '';
	let drafts: readonly string[] = [];
	const folders = make('ul', { class: 'folders' });
	const search = make('input', {
		...{ type: 'search', id: 'search', autocomplete: 'off', spellcheck: 'false' },
		placeholder: 'Name, id, folder',
		input: () => draw(),
	});
	const count = make('p', { class: 'hint', role: 'status' });
	const list = make('ul', { class: 'records' });
	let folder = forms[0]?.collection ?? 'stories';
	const add = makeButton('New', () => {
		const form = forms.find((one) => one.collection === folder);
		if (form) create(form);
	});

	function draw() {
		const words = plain(search.value).split(/\s+/).filter(Boolean);
		const found = records.filter(({ path, collection = 'site', name }) =>
			words.length > 0
				? words.every((word) => plain(`${path} ${name}`).includes(word))
				: collection === folder,
		);
		folders.replaceChildren(
			...forms.map(({ collection }) => {
				const own = records.filter((one) => (one.collection ?? 'site') === collection);
				const errors = own.reduce((sum, one) => sum + one.errors, 0);
				const current = words.length === 0 && collection === folder;
				const button = makeButton(
					collection,
					() => {
						folder = collection;
						search.value = '';
						draw();
					},
					{ 'aria-pressed': String(current) },
				);
				button.append(make('span', { class: 'count' }, ` ${own.length}`));
				if (errors > 0)
					button.append(make('span', { class: 'error' }, ` ${countMistakes(errors)}`));
				return make('li', {}, button);
			}),
		);
		const word = forms.find((one) => one.collection === folder)?.word ?? '';
		add.textContent = `New ${word}`;
		add.hidden = folder === 'site';
		const sorted = found.toSorted((a, b) => b.errors - a.errors || compare(a.path, b.path));
		list.replaceChildren(...sorted.slice(0, MOST).map(drawRecord));
		const more = sorted.length > MOST ? ` The first ${MOST} are shown.` : '';
		count.textContent = words.length > 0 ? `${sorted.length} found.${more}` : more;
	}

	function drawRecord({ path, id, name, errors, warnings }: Listed): HTMLElement {
		const isDraft = drafts.includes(path);
		return make(
			'li',
			{},
			make(
				'a',
				{ href: `#${path}`, 'aria-current': path === open ? 'page' : undefined },
				make('span', { class: 'id' }, id),
				name !== '' && make('span', { class: 'name' }, name),
				errors > 0 && make('span', { class: 'error' }, countMistakes(errors)),
				errors === 0 &&
					warnings > 0 &&
					make('span', { class: 'warning' }, `${warnings} to look at`),
				isDraft && make('span', { class: 'unsaved' }, 'unsaved'),
			),
		);
	}

	const label = make('label', { for: 'search' }, 'Search all folders');
	return {
		element: make(
			'nav',
			{ class: 'lists', 'aria-label': 'Records' },
			label,
			search,
			folders,
			add,
			count,
			list,
		),
		show(all, now, unsaved) {
			const own = all.find(({ path }) => path === now);
			const isOther = own && now !== open;
			if (isOther) folder = own.collection ?? 'site';
			[records, open, drafts] = [all, now, unsaved];
			draw();
			if (isOther) list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
		},
	};
}

/** So many are shown of what was found: who sees more searches again. */
const MOST = 500;

function countMistakes(count: number): string {
	return count === 1 ? '1 mistake' : `${count} mistakes`;
}

function plain(words: string): string {
	return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
