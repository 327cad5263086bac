import type { LocatedProblem } from '../server/locate.ts';
import { make, makeButton } from './make.ts';
import type { TextEditor } from './texteditor.ts';
import { findField } from './wordsplace.ts';

/** How many mistakes the text has, with a way to the first: what is said of them stands below it. */
export function drawTextCount(
	problems: readonly LocatedProblem[],
	firstLine: number,
	editor: TextEditor | undefined,
): HTMLElement[] {
	const ofText = problems.filter(({ level }) => level === 'error');
	const [first] = ofText;
	if (!first) return [];
	const count = ofText.length === 1 ? 'One mistake' : `${ofText.length} mistakes`;
	const go = () => editor?.goTo(first.line - firstLine + 1, first.column);
	return [
		make('p', { class: 'error' }, `${count} in the text. `, makeButton('Go to the text', go)),
	];
}

/** How many fields have a mistake, with a way to the first. */
export function drawCount(problems: readonly LocatedProblem[], fields: HTMLElement): HTMLElement[] {
	const ofFields = problems.filter(({ level, path }) => level === 'error' && path);
	const [first] = ofFields;
	if (!first?.path) return [];
	const { path } = first;
	const count = ofFields.length === 1 ? 'One mistake' : `${ofFields.length} mistakes`;
	const go = () =>
		findField(fields, path as (string | number)[])
			?.querySelector<HTMLElement>('input, textarea, select, button')
			?.focus();
	return [make('p', { class: 'error' }, `${count} among the fields. `, makeButton('Go there', go))];
}
