import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { BlockForm } from '../server/forms.ts';
import type { LocatedProblem } from '../server/locate.ts';
import { completeBlocks, type Ids } from './completion.ts';

/** A text that is edited. */
export interface TextEditor {
	element: HTMLElement;
	text(): string;
	/** Writes another text, as far as it is another one: what is selected stays so. */
	setText(text: string): void;
	/** Underlines what the check speaks of; lines count from the first of the text. */
	mark(problems: readonly LocatedProblem[], firstLine: number): void;
	goTo(line: number, column: number): void;
}

/** How a text editor is called, what stands in it, and what it completes. */
interface Wishes {
	label: string;
	text: string;
	blocks: readonly BlockForm[];
	ids: Ids;
	nonce: string;
	changed: () => void;
}

/** Creates an editor of a text. The Tab key leaves it, as it leaves every field. */
export function createTextEditor({ label, text, blocks, ids, nonce, changed }: Wishes): TextEditor {
	const view = new EditorView({
		state: EditorState.create({
			doc: text,
			extensions: [
				lineNumbers(),
				history(),
				drawSelection(),
				closeBrackets(),
				markdown({ completeHTMLTags: false }),
				syntaxHighlighting(style),
				autocompletion({ override: [completeBlocks(blocks, ids)], maxRenderedOptions: 60 }),
				keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
				EditorView.lineWrapping,
				EditorView.cspNonce.of(nonce),
				EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'true' }),
				EditorView.updateListener.of(({ docChanged, transactions }) => {
					if (docChanged && !transactions.some((one) => one.isUserEvent('set'))) changed();
				}),
			],
		}),
	});
	const offsetOf = (line: number, column: number) => {
		const found = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
		return Math.min(found.from + column - 1, found.to);
	};
	return {
		element: view.dom,
		text: () => view.state.doc.toString(),
		setText: (next) =>
			view.dispatch({ changes: findChange(view.state.doc.toString(), next), userEvent: 'set' }),
		mark: (problems, firstLine) => {
			const marks = problems.map(({ line, column, wrong, fix, level }): Diagnostic => {
				const from = offsetOf(line - firstLine + 1, column);
				const severity = level === 'notice' ? 'info' : level;
				return { from, to: endOfWord(view.state, from), severity, message: `${wrong} ${fix}` };
			});
			view.dispatch(setDiagnostics(view.state, marks));
		},
		goTo: (line, column) => {
			view.dispatch({ selection: { anchor: offsetOf(line, column) }, scrollIntoView: true });
			view.focus();
		},
	};
}

function endOfWord(state: EditorState, from: number): number {
	const line = state.doc.lineAt(from);
	const rest = state.sliceDoc(from, line.to);
	return from + (/^\W?\w+/.exec(rest)?.[0].length ?? Math.min(1, rest.length));
}

/** What is other in a text, from the first letter that is to the last. */
function findChange(before: string, after: string) {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start++;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

/** The tokens of the site’s own look. */
const style = HighlightStyle.define([
	{ tag: tags.heading, fontWeight: '700' },
	{ tag: tags.emphasis, fontStyle: 'italic' },
	{ tag: tags.strong, fontWeight: '700' },
	{ tag: [tags.tagName, tags.angleBracket, tags.link, tags.url], color: 'var(--accent)' },
	{ tag: [tags.attributeName, tags.processingInstruction, tags.meta], color: 'var(--quiet)' },
	{ tag: tags.attributeValue, color: 'var(--ink)', fontWeight: '600' },
]);
