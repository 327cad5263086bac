import type { Work } from '../server/work.ts';
import type { Form } from '../server/forms.ts';
import type { Opened } from '../server/opened.ts';
import { debounce } from '../../client/debounce.ts';
import { ask } from './api.ts';
import { createEditorHead } from './editorhead.ts';
import type { DeskAround } from './around.ts';
import { make } from './make.ts';
import { createForm } from './pad.ts';
import { offerDrafts } from './draftoffer.ts';
import type { Data } from './value.ts';

/** An editor of a record that has no file yet. */
export interface NewEditor {
	element: HTMLElement;
	hasChanges(): boolean;
	keep(): void;
	save(): Promise<void>;
}

/** Begins a record: its id is proposed by what names it, until somebody writes another. */
export function createNewEditor(
	form: Form,
	around: DeskAround,
	written: (opened: Opened) => void,
): NewEditor {
	const place = `${form.collection}/?`;
	const start = beginRecord(form.collection, form.fields);
	let edits = 0;
	let path = '';
	let hasTried = false;
	let isNamed = false;
	const words = make('p', { class: 'words error', id: 'id-words' });
	const id = make('input', {
		...{ id: 'new-id', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'id-words' },
		input: () => {
			isNamed = id.value !== '';
			changed();
		},
	});
	const head = createEditorHead(`New ${form.word}`, `A file in ${form.collection}/`, {
		save: () => void save(),
	});
	const room = make('div');
	const drawPad = (data: Data, body: string) => {
		const made = createForm(form, { data, body }, { ...around, changed });
		room.replaceChildren(made.element);
		return made;
	};
	let pad = drawPad(start, '');
	const work = (): Work => ({ path, ...pad.work() });
	const data = () => pad.work().version?.data ?? {};

	const judgeNow = () => void judge();

	function changed() {
		edits++;
		head.say('Not saved yet.');
		debounce(judgeNow);
	}

	async function judge(): Promise<boolean> {
		keep();
		const { collection } = form;
		if (collection === 'site') return false;
		const own = isNamed ? { id: id.value.trim() } : {};
		const answer = await ask('propose', { collection, data: data(), ...own }).catch(head.fail);
		if (!answer) return false;
		if (!isNamed) id.value = answer.id;
		path = answer.path;
		words.textContent = (hasTried || isNamed) && answer.fault ? answer.fault : '';
		const judged = await ask('judge', work()).catch(head.fail);
		// Nobody is told of what is missing before it could be there.
		if (judged && !('said' in judged))
			pad.tell(
				judged.problems.filter(({ wrong }) => hasTried || !wrong.endsWith('is missing.')),
				judged.bodyLine,
			);
		return answer.fault === undefined;
	}

	async function save() {
		hasTried = true;
		if (!(await judge())) return head.say('Not written yet: it needs an id.');
		const answer = await ask('save', work()).catch(head.fail);
		if (!answer) return;
		if ('said' in answer) return head.say(answer.said);
		around.drafts.remove(place);
		edits = 0;
		written(answer);
	}

	function keep() {
		if (edits > 0) around.drafts.write(place, work(), Date.now());
	}

	const field = make(
		'div',
		{ class: 'field' },
		make('label', { for: 'new-id' }, 'id'),
		make('p', { class: 'hint' }, 'The name of its file, and part of its address.'),
		id,
		words,
	);
	offerDrafts(around.drafts, { path: place }, head, ({ work: kept }) => {
		pad = drawPad({ ...kept.version?.data }, kept.version?.body ?? '');
		changed();
	});
	return {
		element: make('main', { class: 'editor', id: 'editor' }, head.element, field, room),
		hasChanges: () => edits > 0,
		keep,
		save,
	};
}

/** Nothing is published by accident, and feeds tell of a record by the day on which it came. */
function beginRecord(collection: string, fields: readonly { name: string }[]): Data {
	if (collection === 'stories') return { draft: true };
	const isDated = fields.some(({ name }) => name === 'added');
	return isDated ? { added: new Date().toISOString().slice(0, 10) } : {};
}
