import { listPages } from '../check/pagelist.ts';
import type { Content } from '../check/content.ts';

/** A page that gets another address. */
interface Moved {
	from: string;
	to: string;
}

/** Lists the pages that are at another address when `old` is called `id`: those that are gone, each with what is there instead. */
export function listMoved(before: Content, after: Content, old: string, id: string): Moved[] {
	const pages = listPages(after);
	return [...listPages(before).keys()]
		.filter((path) => !pages.has(path))
		.map((from) => {
			const parts = from.split('/').map((part) => (part === old ? id : part));
			return { from, to: parts.join('/') };
		})
		.filter(({ to }) => pages.has(to));
}

/**
 * Adds to the text of `site.yaml` the path of an event that gets another id. An event is a part of a page, and has no address that
 * a server hears of; but feed readers know its entry by its path.
 */
export function addMovedEvent(text: string, old: string, id: string): string {
	const led = text
		.replace(new RegExp(`^( +to: )timeline/#${old}$`, 'gm'), `$1timeline/#${id}`)
		.replace(new RegExp(`^  - from: events/${id}/\\n    to: .*\\n`, 'gm'), '');
	return addMoved(led, [{ from: `events/${old}/`, to: `timeline/#${id}` }]);
}

/**
 * Adds redirects to the text of `site.yaml`, at the end of its list `moved`, and changes nothing else: but earlier ones that led
 * to an old address lead to the new one, and one from an address that is in use again goes.
 */
export function addMoved(text: string, moved: readonly Moved[]): string {
	let written = text.endsWith('\n') || text === '' ? text : `${text}\n`;
	for (const { from, to } of moved) {
		const [old, now] = [from, to].map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		written = written
			.replace(new RegExp(`^( +to: )${old}(?=[\\s#]|$)`, 'gm'), `$1${to}`)
			.replace(new RegExp(`^  - from: ${now}\\n    to: .*\\n`, 'gm'), '');
		const entry = `  - from: ${from}\n    to: ${to}\n`;
		const list = /^moved:[ \t]*\n(?:  - from: .*\n    to: .*\n)*/m.exec(written);
		const end = list ? list.index + list[0].length : undefined;
		written =
			end === undefined
				? `${written}moved:\n${entry}`
				: written.slice(0, end) + entry + written.slice(end);
	}
	// A list that nothing is left in.
	return written.replace(/^moved:[ \t]*\n(?! )/m, '');
}
