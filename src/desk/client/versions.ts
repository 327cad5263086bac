import type { Opened } from '../server/opened.ts';
import { ask } from './api.ts';
import type { EditorHead } from './editorhead.ts';
import { make, makeButton } from './make.ts';

/** Two versions of a file: the file as it is now, and what was written here. */
interface Conflict {
	theirs: Opened;
	mine: string;
	/** Goes on with the file as it is now. */
	take: () => void;
	/** Mine stands in its place now. */
	saved: (opened: Opened) => void;
}

/** Has an editor choose between two versions. What is written then is again refused where the file changed meanwhile. */
export function chooseVersion(head: EditorHead, { theirs, mine, take, saved }: Conflict): void {
	const { path, text } = theirs;
	const keep = async () => {
		try {
			const answer = await ask('save', { path, base: text, text: mine });
			if ('said' in answer) head.say(answer.said);
			else saved(answer);
		} catch (error) {
			head.say(String(error));
		}
	};
	head.notice(drawVersions({ theirs: text, mine, take, keep: () => void keep() }));
}

/** What an editor may do with two versions of a file. */
interface Choices {
	theirs: string;
	mine: string;
	/** Goes on with the file as it is now; what was written here stays among the drafts. */
	take: () => void;
	/** Writes what was written here over the file as it is now. */
	keep: () => void;
}

/** Shows two versions of a file beside each other: nothing is written before one of them is chosen. */
function drawVersions({ theirs, mine, take, keep }: Choices): HTMLElement {
	const [a, b] = [theirs.split('\n'), mine.split('\n')];
	return make(
		'section',
		{ class: 'versions', 'aria-label': 'Two versions', tabindex: -1 },
		make(
			'div',
			{ class: 'pair' },
			make('div', {}, make('h2', {}, 'The file now'), drawLines(a, b, 'The file now')),
			make('div', {}, make('h2', {}, 'What you wrote'), drawLines(b, a, 'What you wrote')),
		),
		make(
			'p',
			{ class: 'actions' },
			makeButton('Go on with the file as it is now', take),
			makeButton('Put mine in its place', keep),
		),
	);
}

/** The lines of a version; those that the other one does not have are marked. */
function drawLines(lines: readonly string[], other: readonly string[], label: string): HTMLElement {
	const known = new Set(other);
	const drawn = lines.map((line) =>
		known.has(line) ? `${line}\n` : make('mark', {}, `${line || ' '}\n`),
	);
	return make('pre', { tabindex: 0, role: 'region', 'aria-label': label }, ...drawn);
}
