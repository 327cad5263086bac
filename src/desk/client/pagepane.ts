import { make, makeButton } from './make.ts';

/** The page of a record beside its form, as the development server shows it. */
export interface PagePane {
	element: HTMLElement;
	/** Shows a page, by its path below the address of the site. */
	show(page: string): void;
	/** The site is shown there from now on. */
	setAddress(address: string | undefined): void;
}

/** Creates the pane of a page. */
export function createPagePane(): PagePane {
	let address: string | undefined;
	let page = '';
	const frame = make('iframe', { title: 'The page as readers will see it', hidden: true });
	const wait = make('p', { class: 'hint' }, 'The page comes as soon as the site has started.');
	const link = make('a', { target: '_blank', rel: 'noreferrer' }, 'Open it by itself');
	const load = makeButton('Load again', () => {
		const { src } = frame;
		frame.src = 'about:blank';
		requestAnimationFrame(() => (frame.src = src));
	});
	const draw = () => {
		frame.hidden = head.hidden = address === undefined;
		wait.hidden = !frame.hidden;
		if (address === undefined) return;
		const { href } = new URL(page, address);
		link.href = href;
		if (frame.src !== href) frame.src = href;
	};
	const head = make(
		'p',
		{ class: 'hint' },
		'What is saved, as a page; while something is wrong, what was there before. ',
		link,
		' ',
		load,
	);
	head.hidden = true;
	return {
		element: make('aside', { class: 'page', 'aria-label': 'Page' }, wait, head, frame),
		show(next) {
			page = next;
			draw();
		},
		setAddress(next) {
			if (next === address) return;
			address = next;
			draw();
		},
	};
}
