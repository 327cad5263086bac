import type { PlainShape } from '../server/forms.ts';
import { make } from './make.ts';
import { readTyped, showValue, valueAt, type Data, type Way } from './value.ts';

/** What the controls of a form work on. */
export interface FormContext {
	data(): Data;
	/** Writes a value; without one the field is taken out. */
	edit(way: Way, value: unknown): void;
	/** What a record is called, by its folder and its id; undefined where there is none. */
	nameOf(collection: string, id: string): string | undefined;
	/** The address of a record at the desk. */
	linkTo(collection: string, id: string): string;
}

/** How a control is named and described to whoever can’t see where it stands. */
export interface Naming {
	id: string;
	label?: string;
	describedBy: string;
}

/** Draws the control of a single value. */
export function drawControl(context: FormContext, way: Way, shape: PlainShape, naming: Naming) {
	const attributes = {
		id: naming.id,
		'aria-label': naming.label,
		'aria-describedby': naming.describedBy,
	};
	const value = () => valueAt(context.data(), way);
	const write = (typed: string) => context.edit(way, readTyped(typed, shape, value()));
	switch (shape.kind) {
		case 'choice':
			return drawChoice(shape.options, showValue(value()), attributes, write);
		case 'yesno':
			return drawYesNo(value(), attributes, (isTrue) => context.edit(way, isTrue || undefined));
		case 'reference':
			return drawReference(context, shape.collection, showValue(value()), attributes, write);
		case 'number':
		case 'numbers':
			return make('input', {
				...{ ...attributes, value: showValue(value()), inputmode: 'decimal', autocomplete: 'off' },
				input: (event) => write((event.target as HTMLInputElement).value),
			});
		default:
			return drawText(showValue(value()).replace(/\n$/, ''), attributes, write);
	}
}

type Attributes = Record<string, string | undefined>;

/** A text as long as it is; Enter writes a line break only where there is one already. */
function drawText(value: string, attributes: Attributes, write: (typed: string) => void) {
	const hasLines = value.includes('\n');
	const area = make('textarea', {
		...{ ...attributes, rows: 1, spellcheck: 'true', autocomplete: 'off' },
		keydown: (event) => {
			if ((event as KeyboardEvent).key === 'Enter' && !hasLines) event.preventDefault();
		},
		input: () => {
			if (!hasLines && area.value.includes('\n')) area.value = area.value.replace(/\s*\n\s*/g, ' ');
			grow(area);
			write(area.value);
		},
	});
	area.value = value;
	requestAnimationFrame(() => grow(area));
	return area;
}

/** Makes a text area as high as its text. */
function grow(area: HTMLTextAreaElement): void {
	area.style.height = 'auto';
	area.style.height = `${area.scrollHeight + 2}px`;
}

function drawChoice(
	options: readonly string[],
	value: string,
	attributes: Attributes,
	write: (typed: string) => void,
) {
	const isOther = value !== '' && !options.includes(value);
	const shown = ['', ...options, ...(isOther ? [value] : [])];
	const select = make(
		'select',
		{ ...attributes, change: () => write(select.value) },
		...shown.map((one) => make('option', { value: one, selected: one === value }, one || '—')),
	);
	return select;
}

function drawYesNo(value: unknown, attributes: Attributes, write: (isTrue: boolean) => void) {
	const box = make('input', {
		...{ ...attributes, type: 'checkbox', checked: value === true },
		change: () => write(box.checked),
	});
	return box;
}

/** An id with search as one types, the name of its record, and the way there. */
function drawReference(
	context: FormContext,
	collection: string,
	value: string,
	attributes: Attributes,
	write: (typed: string) => void,
) {
	const named = make('a', { class: 'named' });
	const tell = (id: string) => {
		const name = context.nameOf(collection, id);
		named.textContent = name ?? (id ? 'There is no such record yet.' : '');
		if (name === undefined) named.removeAttribute('href');
		else named.href = context.linkTo(collection, id);
	};
	const input = make('input', {
		...{
			...attributes,
			value,
			list: `ids-${collection}`,
			autocomplete: 'off',
			spellcheck: 'false',
		},
		input: () => {
			tell(input.value.trim());
			write(input.value.trim());
		},
	});
	tell(value);
	return make('div', { class: 'reference' }, input, named);
}
