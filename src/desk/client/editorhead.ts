import { make, makeButton } from './make.ts';

/** What can be done with the record that is open. */
interface Deeds {
	save: () => void;
	/** Changes between the form and the whole file as text. */
	turn?: () => void;
	rename?: () => void;
	remove?: () => void;
}

/** The head of an editor: what is open, what can be done, and what was done last. */
export interface EditorHead {
	element: HTMLElement;
	/** Says what was done or went wrong, where it is heard too. */
	say(words: string): void;
	/** Says why something could not be done. */
	fail(error: unknown): undefined;
	/** Shows something that waits for an answer; nothing takes the last one away. */
	notice(...content: HTMLElement[]): void;
	setTurn(label: string): void;
}

/** Creates the head of an editor. */
export function createEditorHead(title: string, path: string, deeds: Deeds): EditorHead {
	const status = make('p', { class: 'status', role: 'status' });
	const notices = make('div', { class: 'notices' });
	const turn = deeds.turn && makeButton('As text', deeds.turn);
	const heading = make('h1', { tabindex: -1 }, title);
	const actions = make(
		'p',
		{ class: 'actions' },
		makeButton('Save', deeds.save, { class: 'main', 'aria-keyshortcuts': 'Control+S Meta+S' }),
		turn,
		deeds.rename && makeButton('Rename…', deeds.rename),
		deeds.remove && makeButton('Delete…', deeds.remove),
		status,
	);
	return {
		element: make('header', {}, heading, make('p', { class: 'hint' }, path), actions, notices),
		say: (words) => void (status.textContent = words),
		fail: (error) =>
			void (status.textContent = error instanceof Error ? error.message : String(error)),
		notice(...content) {
			notices.replaceChildren(...content);
			notices.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
		},
		setTurn: (label) => turn && void (turn.textContent = label),
	};
}
