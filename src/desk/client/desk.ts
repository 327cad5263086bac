import type { Listed } from '../server/listing.ts';
import type { Form } from '../server/forms.ts';
import { ask, setting } from './api.ts';
import type { DeskAround, Editor } from './around.ts';
import { remove, rename } from './deeds.ts';
import { createEditor } from './editor.ts';
import { guardLeaving } from './leaving.ts';
import { createDrafts } from './keptdraft.ts';
import { make, makeButton } from './make.ts';
import { createNewEditor, type NewEditor } from './neweditor.ts';
import { createPagePane } from './pagepane.ts';
import { drawIds, drawWelcome } from './welcome.ts';
import { createRecordList } from './recordlist.ts';

/** How often the desk looks whether the open file is as it was, in milliseconds. */
const LOOK = 3000;

const { forms, folder, key, hasPage } = setting;
const drafts = createDrafts(localStorage, key, crypto.randomUUID());
const lists = createRecordList(forms, (form) => (location.hash = `#${form.collection}/?`));
const page = hasPage ? createPagePane() : undefined;
const middle = make('div', { class: 'middle' });
const datalists = make('div', { hidden: true });
let records: Listed[] = [];
let open: Editor | NewEditor | undefined;
let count = 0;

const around: DeskAround = {
	drafts,
	ids: (collection) => listRecords(collection).map(({ id, name }) => ({ id, name })),
	nameOf: (collection, id) => listRecords(collection).find((one) => one.id === id)?.name,
	linkTo: (collection, id) =>
		`#${listRecords(collection).find((one) => one.id === id)?.path ?? ''}`,
	saved: ({ page: shown }) => {
		page?.show(shown);
		void refresh();
	},
	rename: (editor) => void rename(editor, leave),
	remove: (editor) =>
		void remove(editor, (path) => {
			drafts.remove(path);
			leave('');
		}),
};

function listRecords(collection: string): Listed[] {
	return records.filter((one) => one.collection === collection);
}

/** Goes on to another record: the one that was open has another name now, or none. */
function leave(path: string) {
	open = undefined;
	location.hash = `#${path}`;
	void refresh();
}

async function refresh() {
	records = await ask('list');
	datalists.replaceChildren(
		...drawIds(
			forms.map(({ collection }) => collection),
			records,
		),
	);
	show();
}

function show() {
	lists.show(records, decodeURIComponent(location.hash.slice(1)), drafts.paths());
}

async function go() {
	open?.keep();
	open = undefined;
	const path = decodeURIComponent(location.hash.slice(1));
	show();
	if (path === '') return middle.replaceChildren(drawWelcome(folder, records));
	const form = findForm(path);
	if (form && path.endsWith('/?')) {
		const made = createNewEditor(form, around, (written) => {
			location.hash = `#${written.path}`;
			void refresh();
		});
		open = made;
		return place(made.element, `New ${form.word}`);
	}
	const opened = await ask('open', { path });
	// Another one may have been asked for meanwhile.
	if (decodeURIComponent(location.hash.slice(1)) !== path) return;
	if ('said' in opened || !form) {
		const said = 'said' in opened ? opened.said : `There is no ${path}.`;
		return middle.replaceChildren(make('main', { class: 'editor' }, make('h1', {}, said)));
	}
	const editor = createEditor(opened, form, around);
	open = editor;
	page?.show(opened.page);
	place(editor.element, path);
}

function place(element: HTMLElement, title: string) {
	document.title = `${title} · The desk`;
	middle.replaceChildren(element);
	element.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

function findForm(path: string): Form | undefined {
	const name = path === 'site.yaml' ? 'site' : path.split('/')[0];
	return forms.find(({ collection }) => collection === name);
}

async function look() {
	if (document.visibilityState === 'hidden') return;
	const editor = open;
	const path = editor && 'opened' in editor ? editor.opened().path : '';
	const stamp = await ask('stamp', { path }).catch(() => undefined);
	if (!stamp) return;
	if (count !== 0 && count !== stamp.count) void refresh();
	count = stamp.count;
	page?.setAddress(stamp.site);
	if (editor && editor === open && 'compare' in editor && path === editor.opened().path)
		await editor.compare(stamp.etag);
}

const toggle = makeButton(
	'Page',
	() => {
		const isShown = document.body.classList.toggle('with-page');
		toggle.setAttribute('aria-pressed', String(isShown));
	},
	{ 'aria-pressed': 'false', class: 'toggle', hidden: !page },
);
document.body.append(
	make(
		'header',
		{ class: 'bar' },
		make('a', { href: '#' }, 'The desk'),
		make('span', {}, folder),
		toggle,
	),
	make('div', { class: 'desk' }, lists.element, middle, page?.element),
	datalists,
);
if (page && matchMedia('(min-width: 75rem)').matches) toggle.click();
addEventListener('hashchange', () => void go());
guardLeaving(() => open);
middle.replaceChildren(make('main', { class: 'editor' }, make('p', {}, 'Reading the records …')));
await refresh();
await go();
await look();
setInterval(() => void look(), LOOK);
