import { Parser } from 'htmlparser2';

/** The elements that a feed reader shows. Others are left out, not their words. */
const kept =
	/^(?:p|div|section|figure|figcaption|ul|ol|li|dl|dt|dd|h[2-4]|blockquote|em|strong|i|b|cite|q|sup|sub|br|hr|table|caption|thead|tbody|tr|td|th|small|a|img|time)$/;

/** The attributes that they keep. */
const attributesOf: Readonly<Record<string, readonly string[]>> = {
	a: ['href'],
	img: ['src', 'alt', 'width', 'height'],
	ol: ['start'],
	td: ['colspan', 'rowspan'],
	th: ['colspan', 'rowspan', 'scope'],
	time: ['datetime'],
};

/** What goes with all that is in it: a drawing is no picture without its style. */
const dropped = /^(?:svg|script|style|template|button|input|select|noscript|iframe|audio|video)$/;

const empty = ['br', 'hr', 'img'];

/** The element that stands for one of the page. A list that has a class says its own numbers. */
function nameInFeed(name: string, hasClass: boolean): string {
	if (name === 'ol' && hasClass) return 'ul';
	return name === 'summary' ? 'p' : name;
}

/** Escapes what HTML would take for a tag, an entity or the end of an attribute. */
export function escapeText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/**
 * Makes of a part of a page what a feed may hold: without scripts, styles, drawings, ids and classes, and with whole addresses.
 * `page` is the address of the page it is from.
 */
export function cleanForFeed(html: string, page: string): string {
	let [out, depth] = ['', 0];
	/** The elements that are open, each by what it is in the feed. */
	const open: string[] = [];
	const parser = new Parser({
		onopentag(tag, attributes) {
			// What is to be taken away as a file is on the page.
			if (depth > 0 || dropped.test(tag) || 'download' in attributes) {
				depth += 1;
				return;
			}
			const name = nameInFeed(tag, 'class' in attributes);
			open.push(name);
			// A picture that a reader has to ask for is not shown to one who did not.
			if (!kept.test(name) || (name === 'img' && open.includes('details'))) return;
			const written = (attributesOf[name] ?? []).flatMap((one) => {
				const value = attributes[one];
				if (value === undefined) return [];
				const isAddress = one === 'href' || one === 'src';
				return `${one}="${escapeText(isAddress ? new URL(value, page).href : value)}"`;
			});
			out += `<${[name, ...written].join(' ')}>`;
		},
		ontext(text) {
			if (depth === 0) out += escapeText(text);
		},
		onclosetag() {
			if (depth > 0) {
				depth -= 1;
				return;
			}
			const name = open.pop() ?? '';
			if (kept.test(name) && !empty.includes(name)) out += `</${name}>`;
		},
	});
	parser.end(html);
	return dropEmpty(out);
}

/** A figure whose drawing was left out has boxes with nothing in them. */
function dropEmpty(html: string): string {
	const shorter = html.replace(/<(p|div|section|figure|ul|ol|li|sup)>\s*<\/\1>/g, '');
	return shorter === html ? html : dropEmpty(shorter);
}
