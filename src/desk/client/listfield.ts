import type { PlainField, PlainShape } from '../server/forms.ts';
import { drawControl, type FormContext } from './control.ts';
import { make, makeButton, nextId } from './make.ts';
import { valueAt, type Way } from './value.ts';

/** A list among the fields: its name, what an entry looks like, and how the fields of an entry are drawn. */
interface ListField {
	context: FormContext;
	inside: HTMLElement;
	name: string;
	of: PlainShape;
	way: Way;
	drawFields: (context: FormContext, fields: readonly PlainField[], way: Way) => HTMLElement[];
}

/** Draws a list: an entry below the other, each to be moved and taken out, and a button for one more. */
export function drawList({ context, inside, name, of, way, drawFields }: ListField): void {
	const entries = () => (valueAt(context.data(), way) ?? []) as unknown[];
	const redraw = (focus?: string) => {
		const rows = entries().map((_, i) => drawEntry(i));
		const add = makeButton('Add', () => addEntry(), {
			...{ class: 'add', 'aria-label': `Add to ${name}` },
		});
		inside.replaceChildren(make('ol', { class: 'entries' }, ...rows), add);
		if (focus) inside.querySelector<HTMLElement>(focus)?.focus();
	};
	const write = (list: unknown[], focus?: string) => {
		context.edit(way, list.length > 0 ? list : undefined);
		redraw(focus);
	};
	const addEntry = () => {
		const last = 'li:last-child :is(input, textarea, select)';
		write([...entries(), of.kind === 'group' ? {} : ''], last);
	};
	const move = (i: number) => {
		const list = entries().slice();
		const [one] = list.splice(i, 1);
		list.splice(i - 1, 0, one);
		write(list, `li:nth-child(${i}) .up`);
	};
	const drawEntry = (i: number) => {
		const own = [...way, i];
		const label = `${name} ${i + 1}`;
		const up = makeButton('↑', () => move(i), { class: 'up', 'aria-label': `Move ${label} up` });
		const out = makeButton('×', () => write(entries().toSpliced(i, 1), '.add'), {
			class: 'out',
			'aria-label': `Take ${label} out`,
		});
		const tools = make('span', { class: 'tools' }, i > 0 && up, out);
		const id = nextId();
		const words = make('div', { class: 'words', id: `${id}-words` });
		const content =
			of.kind === 'group'
				? [
						make(
							'fieldset',
							{},
							make('legend', {}, label),
							words,
							...drawFields(context, of.fields, own),
						),
					]
				: [
						drawControl(keepEmpty(context), own, of, { id, label, describedBy: `${id}-words` }),
						words,
					];
		return make('li', { 'data-way': JSON.stringify(own), class: of.kind }, ...content, tools);
	};
	redraw();
}

/** While an entry is written it may be empty: it stays in its place. */
function keepEmpty(context: FormContext): FormContext {
	return { ...context, edit: (way, value) => context.edit(way, value ?? '') };
}
