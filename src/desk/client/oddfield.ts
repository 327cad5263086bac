import type { PlainField } from '../server/forms.ts';
import type { FormContext } from './control.ts';
import { make, makeButton } from './make.ts';
import { showValue, valueAt, type Way } from './value.ts';

/** What no field has the name of: it can be looked at, and taken out. */
export function drawUnknown(context: FormContext, way: Way): HTMLElement {
	return drawOdd(context, way, 'Edit it as text, or take it out.');
}

/** A value that is of another kind than its field. */
export function drawUnfit(context: FormContext, { name }: PlainField, way: Way): HTMLElement {
	return drawOdd(
		context,
		way,
		`It can’t be shown as ${name} is meant. Edit it as text, or take it out.`,
	);
}

function drawOdd(context: FormContext, way: Way, hint: string): HTMLElement {
	const name = String(way.at(-1));
	const value = valueAt(context.data(), way);
	const shown = typeof value === 'object' ? JSON.stringify(value) : showValue(value);
	const field = make(
		'div',
		{ class: 'field', 'data-way': JSON.stringify(way), role: 'group', 'aria-label': name },
		make('p', { class: 'label' }, name),
		make('p', { class: 'hint' }, hint),
		make('pre', {}, shown),
		make('div', { class: 'words' }),
		makeButton(`Take ${name} out`, () => {
			context.edit(way, undefined);
			field.remove();
		}),
	);
	return field;
}
