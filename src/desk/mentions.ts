import { parseDocument } from 'yaml';
import type { Content, ContentFile, ContentRecord, Path } from '../check/content.ts';
import { endingOf } from '../check/filename.ts';
import { splitMdx } from '../check/frontmatter.ts';
import { pickGroup } from '../check/validfields.ts';
import { findOffset } from '../check/offset.ts';
import type { Blocks } from '../schema/blockrules.ts';
import { listReferences, type Collection } from '../schema/fields/ref.ts';
import { schemas } from '../schema/schemas.ts';
import { siteSchema } from '../schema/site.ts';
import { readdress, type Target } from './linkaddress.ts';

/** A stretch of a file, in characters from its beginning, and what is to stand there. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** Lists what changes in a record when another one, or itself, has a new id: its fields, its blocks, its links. */
export function listEdits(
	{ record, blocks }: { record: ContentRecord; blocks: Blocks },
	target: Target,
	id: string,
): Edit[] {
	const { text, collection } = record;
	const edits = [
		...editFields(record, findFields(text, collection), target, id),
		...(record.body?.blocks ?? []).flatMap(({ name, attributes, attributePositions }) => {
			const schema = blocks.get(name)?.schema;
			const fields = schema ? listReferences(schema, attributes).filter(isTarget(target)) : [];
			return [...new Set(fields.map(({ path }) => String(path[0])))].flatMap((field) => {
				const position = attributePositions[field];
				if (!position) return [];
				const at = findOffset(text, position);
				const [whole = ''] = /^\w+\s*=\s*("[^"]*"|'[^']*')/.exec(text.slice(at)) ?? [];
				return editIds(text, at + whole.search(/["']/), at + whole.length, target.id, id);
			});
		}),
		...(record.body?.links ?? []).flatMap(({ to }) => {
			const written = readdress(to, record, target, id);
			return written === undefined ? [] : editLinks(text, to, written);
		}),
	];
	return [...new Map(edits.map((edit) => [edit.start, edit])).values()];
}

/** What changes in `site.yaml`: its references, policies, which begin with ids of pages, and pages of the header and the footer. */
export function listSiteEdits({ site }: Content, target: Target, id: string): Edit[] {
	if (!site) return [];
	const yaml = parseDocument(site.text);
	const named = listReferences(siteSchema, site.raw).filter(isTarget(target));
	const ruled = Object.entries(pickGroup(site, 'policies')).flatMap(([name, policy]) =>
		target.collection === 'pages' && policy?.split('#')[0] === target.id
			? [{ path: ['policies', name] }]
			: [],
	);
	const linked = (['navigation', 'footer'] as const).flatMap((name) =>
		(site.data[name] ?? []).flatMap(({ page }, i) =>
			readdress(`/${page}/`, undefined, target, id) === undefined
				? []
				: [{ path: [name, i, 'page'] }],
		),
	);
	return [...named, ...ruled, ...linked].flatMap(({ path }) => {
		const range = rangeOf(yaml, path);
		// Of a policy the heading after the # may have the same words, and of a page its folder.
		const edits = range ? editIds(site.text, range.start, range.end, target.id, id) : [];
		return (path[0] !== 'policies' && path.length === 3 ? edits.at(-1) : edits[0]) ?? [];
	});
}

/** `text` with its edits made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end), text);
}

const isTarget =
	({ collection, id }: Target) =>
	(one: Target): boolean =>
		one.collection === collection && one.id === id;

/** The fields of a file as YAML, and where they begin in it. */
function findFields(text: string, collection: Collection): { yaml: string; offset: number } {
	if (endingOf(collection) === '.yaml') return { yaml: text, offset: 0 };
	const split = splitMdx(text);
	const yaml = 'parts' in split ? split.parts.fields.slice(1) : '';
	return { yaml, offset: text.indexOf('\n') + 1 };
}

function editFields(
	{ raw, collection, text }: ContentFile & { collection: Collection },
	{ yaml, offset }: { yaml: string; offset: number },
	target: Target,
	id: string,
): Edit[] {
	const found = listReferences(schemas[collection], raw).filter(isTarget(target));
	if (found.length === 0) return [];
	const parsed = parseDocument(yaml);
	return found.flatMap(({ path }) => {
		// Several ids may stand in one text, with commas between.
		const range = rangeOf(parsed, path) ?? rangeOf(parsed, path.slice(0, -1));
		return range ? editIds(text, range.start + offset, range.end + offset, target.id, id) : [];
	});
}

function rangeOf(yaml: ReturnType<typeof parseDocument>, path: Path) {
	const node = yaml.getIn(path, true) as { range?: [number, number, number] } | undefined;
	return node?.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

/** Each place in a stretch of a file where an id stands by itself. */
function editIds(text: string, from: number, to: number, old: string, id: string): Edit[] {
	const whole = new RegExp(`(?<![a-z0-9-])${old}(?![a-z0-9-])`, 'g');
	return [...text.slice(from, to).matchAll(whole)].map(({ index }) => ({
		start: from + index,
		end: from + index + old.length,
		text: id,
	}));
}

/** Each place where a link to an address is written: `](…)`, `](<…>)`, `]: …`. */
function editLinks(text: string, to: string, written: string): Edit[] {
	const escaped = to.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	const links = new RegExp(`(?<=\\]\\(\\s*<?|\\]:[ \\t]*<?)${escaped}(?=[)>\\s]|$)`, 'g');
	return [...text.matchAll(links)].map(({ index }) => ({
		start: index,
		end: index + to.length,
		text: written,
	}));
}
