import { quote } from '../problem.ts';
import { findStyleFaults } from './blockstyle.ts';
import { listAll, nodeIn, nodesIn, type Fault, type SyntaxNode } from './syntax.ts';

/** The elements that a block may hold: what readers get whole without scripts, drawings and fonts. */
const allowed = new Set(
	[
		'a abbr aside b bdi bdo blockquote br caption cite code col colgroup data dd del details dfn div dl dt em',
		'figcaption figure h3 h4 hr i ins kbd li mark ol p pre q s samp section slot small span strong style sub',
		'summary sup table tbody td tfoot th thead time tr u ul var wbr Fragment',
	].flatMap((line) => line.split(' ')),
);

const BETWEEN =
	'Take it out, and let an editor write <Photo id="…" /> or another block between the tags, where <slot /> stands.';

const SCRIPT =
	'Take it out: a page is whole without scripts, and its policy runs those of the site alone.';

/** What to do in place of some elements. */
const advice: Record<string, string> = {
	...{ script: SCRIPT, form: SCRIPT, button: SCRIPT, input: SCRIPT, select: SCRIPT },
	...{ img: BETWEEN, picture: BETWEEN, video: BETWEEN, audio: BETWEEN },
	...{ iframe: 'Take it out: a page loads nothing from elsewhere.' },
	svg: 'Say it in a list or in a table: at the safest settings of Tor Browser nobody sees a drawing.',
	...{ h1: 'Write <h3> or <h4>.', h2: 'Write <h3> or <h4>.' },
};

/** Finds elements and attributes that a block may not hold, and what its style may not. */
export function findMarkupFaults(root: SyntaxNode, text: string): Fault[] {
	return listAll(root)
		.filter(({ type }) => type === 'JSXElement')
		.flatMap((element) => checkElement(element, text));
}

function checkElement(element: SyntaxNode, text: string): Fault[] {
	const opening = nodeIn(element, 'openingElement');
	if (!opening) return [];
	const tag = nodeIn(opening, 'name');
	const name = tag ? text.slice(tag.start, tag.end) : '';
	const attributes = nodesIn(opening, 'attributes');
	if (!allowed.has(name)) {
		const isBlock = /^[A-Z]/.test(name);
		const fix = isBlock
			? BETWEEN
			: (advice[name] ?? 'Use elements of text, lists, tables and figures.');
		return [{ offset: element.start, wrong: `A block holds no <${name}>.`, fix }];
	}
	if (name === 'style') return checkStyle(element, attributes);
	return attributes.flatMap((attribute) => checkAttribute(attribute, name, text));
}

function checkStyle(element: SyntaxNode, [attribute]: SyntaxNode[]): Fault[] {
	if (attribute) {
		const fix = 'Write plain CSS between <style> and </style>; it holds for this block alone.';
		return [{ offset: attribute.start, wrong: 'The <style> has an attribute.', fix }];
	}
	return nodesIn(element, 'children').flatMap((child) =>
		findStyleFaults(String(child['raw'] ?? ''), child.start),
	);
}

function checkAttribute(attribute: SyntaxNode, element: string, text: string): Fault[] {
	const written = text.slice(attribute.start, attribute.end);
	const refuse = (wrong: string, fix: string) => [{ offset: attribute.start, wrong, fix }];
	const tag = nodeIn(attribute, 'name');
	if (!tag)
		return refuse(`${quote(written)} may hold any attribute.`, 'Write each attribute by its name.');
	const name = text.slice(tag.start, tag.end);
	if (name === 'style')
		return refuse(
			'A page’s policy refuses “style” in a tag.',
			'Write a class, and what it looks like in <style>.',
		);
	if (/^on/i.test(name)) return refuse(`${quote(name)} runs a script.`, SCRIPT);
	if (name === 'id')
		return refuse(
			'A page may hold the block twice, and an “id” once.',
			'Write a class, or “aria-label” for a name.',
		);
	if (name === 'href') return checkLink(attribute, text);
	if (name.includes(':') && name !== 'class:list')
		return refuse(`A block has no ${quote(name)}.`, 'Take it out, and show words as {words}.');
	if (
		/^(src|srcset|poster|background|data|action|ping|target|is|slot|autofocus)$/.test(name) ||
		(element === 'slot' && name === 'name')
	)
		return refuse(`A block has no ${quote(name)}.`, 'Take it out.');
	return [];
}

/** Where a link leads must be sure to be there: a record’s own page, or a whole address. */
function checkLink(attribute: SyntaxNode, text: string): Fault[] {
	const value = nodeIn(attribute, 'value');
	const written = value ? text.slice(value.start, value.end) : '';
	const isRecord = /^\{\s*[\w.?[\]]+\.(?:href|link)\s*\}$/.test(written);
	if (isRecord || /^["']https?:\/\/[^\s"']+["']$/.test(written)) return [];
	return [
		{
			offset: attribute.start,
			wrong: `Nobody knows whether the link ${quote(written)} leads anywhere.`,
			fix: 'Link to a record that an attribute names, as href={source.href}, or to a whole address.',
		},
	];
}
