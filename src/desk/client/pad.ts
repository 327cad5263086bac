import type { Version } from '../merge/mergerecord.ts';
import type { Work } from '../server/work.ts';
import type { Form } from '../server/forms.ts';
import type { LocatedProblem } from '../server/locate.ts';
import { setting } from './api.ts';
import type { Ids } from './completion.ts';
import type { FormContext } from './control.ts';
import { drawFields } from './form.ts';
import { make, makeButton } from './make.ts';
import { createTextEditor, type TextEditor } from './texteditor.ts';
import { dropEmpty, withValue, type Data } from './value.ts';
import { drawCount, drawTextCount } from './mistakecount.ts';
import { placeWords, writeWords } from './wordsplace.ts';

/** What an editor works on: the fields of a record and its text, or the whole file as text. */
export interface Pad {
	element: HTMLElement;
	/** What was made of the file so far. */
	work(): Pick<Work, 'version' | 'text'>;
	/** Shows what the check says. `bodyLine` is the line on which the text begins in the file. */
	tell(problems: readonly LocatedProblem[], bodyLine: number): void;
	/** Takes over the text as it was saved: the formatter may have changed it. */
	adopt(saved: { version?: Version; text: string }): void;
}

/** What a pad needs to know of the desk. */
export interface Surroundings extends Pick<FormContext, 'nameOf' | 'linkTo'> {
	ids: Ids;
	changed: () => void;
}

/** Creates the form of a record, or an editor of the whole file where there is none to show. */
export function createPad(
	form: Form,
	{ version, text }: { version?: Version; text: string },
	around: Surroundings,
): Pad {
	return version
		? createForm(form, version, around)
		: createWhole(text.replaceAll('\r\n', '\n'), around);
}

/** Creates the form of a record, with an editor for its text. */
export function createForm(form: Form, version: Version, around: Surroundings): Pad {
	const before = version.data;
	let data = structuredClone(version.data) as Data;
	const context: FormContext = {
		...around,
		data: () => data,
		edit(way, value) {
			data = withValue(data, way, value) ?? {};
			around.changed();
		},
	};
	const fields = make('div', { class: 'fields' }, ...drawFields(context, form.fields));
	const editor = form.hasText ? openText('Text', version.body ?? '', around) : undefined;
	const about = make('div', { class: 'about' });
	const below = make('div', { class: 'below' });
	return {
		element: make(
			'div',
			{ class: 'pad' },
			about,
			fields,
			editor && make('div', { class: 'body' }, make('h2', {}, 'Text'), editor.element, below),
		),
		work: () => ({
			version: {
				data: dropEmpty(data, before) as Data,
				...(editor && { body: editor.text() }),
			},
		}),
		tell(problems, bodyLine) {
			const open = placeWords(fields, problems);
			const ofText = editor ? open.filter(({ line }) => line >= bodyLine && bodyLine > 0) : [];
			editor?.mark(ofText, bodyLine);
			below.replaceChildren(...drawJumps(ofText, bodyLine, editor));
			const others = open.filter((one) => !ofText.includes(one));
			about.replaceChildren(
				...others.map(writeWords),
				...drawCount(problems, fields),
				...drawTextCount(ofText, bodyLine, editor),
			);
		},
		adopt(saved) {
			if (saved.version?.body !== undefined) editor?.setText(saved.version.body);
		},
	};
}

/** Creates an editor of a whole file. */
function createWhole(text: string, around: Surroundings): Pad {
	const editor = openText('The whole file', text, around);
	const below = make('div', { class: 'below' });
	return {
		element: make('div', { class: 'pad' }, editor.element, below),
		work: () => ({ text: editor.text() }),
		tell(problems) {
			editor.mark(problems, 1);
			below.replaceChildren(...drawJumps(problems, 1, editor));
		},
		adopt: (saved) => editor.setText(saved.text.replaceAll('\r\n', '\n')),
	};
}

function openText(label: string, text: string, { ids, changed }: Surroundings): TextEditor {
	const { blocks, nonce } = setting;
	return createTextEditor({ label, text, blocks, ids, nonce, changed });
}

/** The check’s words about a text, each with a button that leads to its line. */
function drawJumps(
	problems: readonly LocatedProblem[],
	firstLine: number,
	editor: TextEditor | undefined,
): HTMLElement[] {
	return problems.map((problem) => {
		const line = problem.line - firstLine + 1;
		const words = writeWords(problem);
		words.prepend(
			makeButton(`Line ${line}`, () => editor?.goTo(line, problem.column)),
			' ',
		);
		return words;
	});
}
