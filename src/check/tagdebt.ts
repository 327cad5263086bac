import type { Position } from '../ledger/node.ts';
import { blank } from './assertion.ts';

/** A tag that stands alone, by the name of its block and its place in characters. */
interface Tag {
	name: string;
	at: number;
}

/** A block that is not closed, a tag that closes none, or both: one of the two is wrong. */
export interface TagFault {
	open?: Tag;
	closing?: Tag;
}

/** Reads what a parser says of tags without their partners; `at` is where it gave up, in characters. */
export function readTagFault(
	reason: string,
	at: number,
	toOffset: (position: Position) => number,
): TagFault | undefined {
	const [, closes] = /Unexpected closing tag `<\/([^`>]*)>`/.exec(reason) ?? [];
	const opened =
		/closing tag for `<([^`>]*)>` \((\d+):(\d+)\)/.exec(reason) ??
		/`<([^`>]*)>` opened at (\d+):(\d+)/.exec(reason);
	if (closes === undefined && !opened) return undefined;
	const fault: TagFault = {};
	if (closes !== undefined) fault.closing = { name: closes, at };
	if (opened) {
		const [, name = '', line, column] = opened;
		fault.open = { name, at: toOffset({ line: Number(line), column: Number(column) }) };
	}
	return fault;
}

interface CutTag extends Tag {
	isClosing: boolean;
}

/** Keeps account of the tags that were cut with what could not be read: their partners are left alone, and are no mistakes of their own. */
export function createTagDebt() {
	/** Those whose partners were not cut. */
	const loose: CutTag[] = [];

	/** Notes the tags of a stretch that was cut. A tag in it that closes another block than is open was meant for that one. */
	function note(stretch: string, start: number, { open, closing }: TagFault = {}): void {
		for (const tag of listTags(stretch, start)) {
			const isCrossing = open && closing && tag.at === closing.at;
			const cut = isCrossing ? { ...tag, name: open.name } : tag;
			const partner = loose.findIndex((other) => isPartner(cut, other));
			if (partner === -1) loose.push(cut);
			else loose.splice(partner, 1);
		}
	}

	/** Finds the tag of a fault whose partner was cut. */
	function find({ open, closing }: TagFault = {}): Tag | undefined {
		const isOwed = (tag: CutTag) => loose.some((other) => isPartner(tag, other));
		if (open && isOwed({ ...open, isClosing: false })) return open;
		return closing && isOwed({ ...closing, isClosing: true }) ? closing : undefined;
	}

	return { note, find };
}

/** Whether one of two tags opens a block of the name that the other, further down, closes. */
function isPartner(one: CutTag, other: CutTag): boolean {
	const [closing, open] = one.isClosing ? [one, other] : [other, one];
	return closing.isClosing && !open.isClosing && one.name === other.name && open.at < closing.at;
}

/** A tag up to its end, be it damaged; that of a fragment has no name. */
const TAG = /[<‹]\s*(\/?)\s*([A-Z]\w*|(?=>))[^<>‹]*/g;

/** The tags of a stretch that open a block or close one, outside of comments. */
function listTags(stretch: string, start: number): CutTag[] {
	return [...blank(stretch, /<!--[^]*?-->/g).matchAll(TAG)]
		.filter(([written]) => !/\/\s*$/.test(written))
		.map(({ 1: slash, 2: name = '', index }) => ({
			...{ name, at: start + index, isClosing: slash === '/' },
		}));
}
