import { make, makeButton, nextId } from './make.ts';

/** Asks whether something is to be done. Gives false where the question is left. */
export function askWhether(question: string, details: string[], yes: string): Promise<boolean> {
	const lines = details.map((line) => make('p', {}, line));
	return show(question, yes, lines);
}

/** Asks for a line of text; `judge` says what is wrong with it. Gives nothing where the question is left. */
export async function askLine(
	question: string,
	initial: string,
	yes: string,
	judge: (text: string) => Promise<string | undefined>,
): Promise<string | undefined> {
	const id = nextId();
	const input = make('input', {
		id,
		value: initial,
		autocomplete: 'off',
		'aria-describedby': `${id}-words`,
	});
	const words = make('p', { class: 'error', id: `${id}-words`, role: 'status' });
	const isGood = async () => {
		words.textContent = (await judge(input.value.trim())) ?? '';
		return words.textContent === '';
	};
	const done = await show(question, yes, [input, words], isGood, id);
	return done ? input.value.trim() : undefined;
}

function show(
	question: string,
	yes: string,
	content: HTMLElement[],
	isGood: () => Promise<boolean> = () => Promise.resolve(true),
	labelFor?: string,
): Promise<boolean> {
	const heading = nextId();
	const title = make(
		'h2',
		{ id: heading },
		labelFor ? make('label', { for: labelFor }, question) : question,
	);
	return new Promise((resolve) => {
		let answer = false;
		const dialog = make(
			'dialog',
			{ 'aria-labelledby': heading, close: () => (dialog.remove(), resolve(answer)) },
			make(
				'form',
				{
					submit: (event) => {
						event.preventDefault();
						void isGood().then((good) => {
							if (!good) return;
							answer = true;
							dialog.close();
						});
					},
				},
				title,
				...content,
				make(
					'p',
					{ class: 'actions' },
					makeButton('Cancel', () => dialog.close()),
					make('button', { type: 'submit', class: 'main' }, yes),
				),
			),
		);
		document.body.append(dialog);
		dialog.showModal();
		dialog.querySelector('input')?.focus();
	});
}
