import type { PlainField, PlainShape } from '../server/forms.ts';
import { drawControl, type FormContext } from './control.ts';
import { make, makeButton, nextId } from './make.ts';
import { drawList } from './listfield.ts';
import { drawUnfit, drawUnknown } from './oddfield.ts';
import { fits, listUnknown, valueAt, type Way } from './value.ts';

/** Draws the fields of a group, and what stands among them and is no field. */
export function drawFields(
	context: FormContext,
	fields: readonly PlainField[],
	way: Way = [],
): HTMLElement[] {
	const unknown = listUnknown(valueAt(context.data(), way), fields);
	return [
		...fields.map((field) => drawField(context, field, [...way, field.name])),
		...unknown.map((name) => drawUnknown(context, [...way, name])),
	];
}

function drawField(context: FormContext, field: PlainField, way: Way): HTMLElement {
	const { name, shape } = field;
	const id = nextId();
	const value = valueAt(context.data(), way);
	const need = field.needed && make('span', { class: 'need' }, 'needed');
	const hint = make('p', { class: 'hint', id: `${id}-hint` }, ...writeHint(field.hint));
	const words = make('div', { class: 'words', id: `${id}-words` });
	const place = { 'data-way': JSON.stringify(way) };
	if (!fits(value, shape)) return drawUnfit(context, field, way);
	if (shape.kind === 'list' || shape.kind === 'group') {
		const inside = make('div', { class: 'inside' });
		if (shape.kind === 'group') drawGroup(context, inside, field, way);
		else drawList({ context, inside, name, of: shape.of, way, drawFields });
		const legend = make('legend', {}, name, ' ', need);
		return make('fieldset', { class: 'field', ...place }, legend, hint, words, inside);
	}
	const naming = { id, describedBy: `${id}-hint ${id}-words` };
	const label = make('label', { for: id }, name, ' ', need);
	const control = drawControl(context, way, shape, naming);
	const isBox = shape.kind === 'yesno';
	return make(
		'div',
		{ class: isBox ? 'field box' : 'field', ...place },
		...(isBox ? [control, label, hint] : [label, hint, control]),
		words,
	);
}

/** What stands between two grave accents is written so in a file. */
function writeHint(hint: string): (string | HTMLElement)[] {
	return hint.split('`').map((part, i) => (i % 2 === 1 ? make('code', {}, part) : part));
}

/** A group that may be left out: a button writes it, another takes it out. */
function drawGroup(context: FormContext, inside: HTMLElement, field: PlainField, way: Way): void {
	const { fields } = field.shape as Extract<PlainShape, { kind: 'group' }>;
	const isThere = valueAt(context.data(), way) !== undefined || field.needed;
	const redraw = () => drawGroup(context, inside, field, way);
	if (!isThere) {
		const open = () => inside.replaceChildren(...drawFields(context, fields, way), out);
		const out = makeButton('Leave it out', redraw);
		return inside.replaceChildren(
			makeButton(
				'Add',
				() => {
					open();
					inside.querySelector<HTMLElement>('input, textarea, select')?.focus();
				},
				{ class: 'add', 'aria-label': `Add ${field.name}` },
			),
		);
	}
	const remove = makeButton(`Take ${field.name} out`, () => {
		context.edit(way, undefined);
		redraw();
	});
	inside.replaceChildren(...drawFields(context, fields, way), ...(field.needed ? [] : [remove]));
}
