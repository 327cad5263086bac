import type { Found } from '../../search/finder.ts';
import { formatSearch, readSearch } from '../../search/searchquery.ts';
import { createIndexFetcher } from './fetchindex.ts';
import { getPart } from './part.ts';
import { createResultList } from './resultlist.ts';
import { countKinds, fillForm, nameKind, readForm } from './searchform.ts';

/** How long a reader must have stopped typing before it searches, in milliseconds: less than from one key to the next. */
const PAUSE = 50;

/** After how long it says what it found, or that the index is on its way, in milliseconds. */
const WAIT = 200;

/** Starts the search: nothing is fetched until a reader comes to its form, or an address asks for something. */
export function startSearch(slot: HTMLElement): void {
	const form = getPart<HTMLFormElement>(slot, 'form');
	const status = getPart(slot, '[role="status"]');
	const showResults = createResultList(getPart(slot, 'section'), (kind) => nameKind(form, kind));
	const getFinder = createIndexFetcher(slot);
	const say = (count = '', hint = '') => {
		getPart(status, 'span').textContent = count;
		getPart(status, '[data-hint]').textContent = hint;
	};
	let saying: ReturnType<typeof setTimeout> | undefined;
	/** What is found is seen at once, and said once a reader has stopped: else a screen reader would say it letter by letter. */
	const show = (found: Found | undefined) => {
		countKinds(form, found?.counts);
		showResults(found?.results ?? []);
		clearTimeout(saying);
		if (found) saying = setTimeout(() => say(...describe(found, status.dataset)), WAIT);
		else say();
	};
	let newest = 0;
	const search = async () => {
		const asked = ++newest;
		const query = readForm(form);
		const end = formatSearch(query);
		history.replaceState(history.state, '', location.pathname + end);
		if (!end) return show(undefined);
		const waits = setTimeout(() => say('', status.dataset['loading']), WAIT);
		try {
			const find = await getFinder();
			if (asked === newest) show(find(query));
		} catch (error) {
			console.error(error);
			show(undefined);
			say('', status.dataset['failed']);
		} finally {
			clearTimeout(waits);
		}
	};
	const open = (end: string) => {
		const query = readSearch(end);
		if (query) fillForm(form, query);
		if (query) void search();
	};

	let timer: ReturnType<typeof setTimeout> | undefined;
	for (const coming of ['focusin', 'pointerover'])
		form.addEventListener(coming, () => void getFinder().catch(console.error), { once: true });
	form.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(search, PAUSE);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(timer);
		void search();
	});
	addEventListener('hashchange', () => open(location.hash));
	open(readSearch(location.hash) ? location.hash : location.search);
}

function describe(
	{ results, how }: Found,
	texts: DOMStringMap,
): [count: string | undefined, hint: string | undefined] {
	const hint = results.length === 0 ? 'none' : how;
	return [texts['results']?.replace('#', String(results.length)), texts[hint]];
}
