import type { LocatedProblem } from '../server/locate.ts';
import { make } from './make.ts';
import type { Way } from './value.ts';

/** Shows the check’s words beside the fields they are about, and gives those that are about no field that is shown. */
export function placeWords(
	form: HTMLElement,
	problems: readonly LocatedProblem[],
): LocatedProblem[] {
	for (const place of form.querySelectorAll('.words')) place.replaceChildren();
	for (const marked of form.querySelectorAll('[aria-invalid]'))
		marked.removeAttribute('aria-invalid');
	return problems.filter((problem) => {
		const field = problem.path && findField(form, problem.path as Way);
		const place = field?.querySelector('.words');
		if (!field || !place) return true;
		place.append(writeWords(problem));
		const control = field.querySelector('input, textarea, select');
		const isOwn = control?.closest('[data-way]') === field;
		if (isOwn && problem.level === 'error') control.setAttribute('aria-invalid', 'true');
		return false;
	});
}

/** The field at the end of a way, or the nearest around it. */
export function findField(form: HTMLElement, way: Way): HTMLElement | undefined {
	for (let length = way.length; length > 0; length--) {
		const name = JSON.stringify(way.slice(0, length));
		const found = form.querySelector<HTMLElement>(`[data-way="${CSS.escape(name)}"]`);
		if (found) return found;
	}
	return undefined;
}

/** What is wrong, and what to do. */
export function writeWords({ wrong, fix, level }: LocatedProblem): HTMLElement {
	const kind = { error: 'Mistake', warning: 'Worth a look', notice: 'To know' }[level];
	return make('p', { class: level }, make('b', {}, `${kind}: `), wrong, ' ', make('span', {}, fix));
}
