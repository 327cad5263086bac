import { pick } from '../chance.ts';
import { change, type Break } from './breakage.ts';

const record = /\.yaml$/;
const story = /\.mdx$/;
const all = /\.(yaml|mdx)$/;
const drop = () => '';

/** Signs that are lost, or pasted from elsewhere. */
export const signs: Record<string, Break> = {
	'a quotation mark dropped in a record': change(/(?<=: |- )['"]|['"]$/gm, record, drop),
	'a bracket dropped': change(/[[\]]/g, all, drop),
	'a comma dropped in a list': change(/(?<=\[[^\]\n]*),(?= )/g, all, drop),
	'a colon dropped': change(/(?<=^[ -]*\w+):/gm, record, drop),
	'the blank after a colon dropped': change(/(?<=^[ -]*\w+:) (?=\S)/gm, record, drop),
	'a hyphen dropped': change(/(?<=^ +)- /gm, all, drop),
	'the blank after a hyphen dropped': change(/(?<=^ +-) /gm, all, drop),
	'a folding mark dropped': change(/(?<=: )>-$/gm, all, drop),
	'a full stop lost': change(/\.$/gm, all, drop),
	'a full stop lost in a paragraph': change(/\.(?= [A-Z<])/g, story, drop),
	'a quotation mark dropped in a block': change(/(?<==)"|(?<=="[^"\n]*)"/g, story, drop),
	'a sign of a tag dropped': change(/<(?=[A-Z/])|(?<=[\w"] ?)\/?>|(?<= )\/(?=>)/g, story, drop),
	'an equals sign dropped': change(/=(?=")/g, story, drop),
	'a closing tag dropped': change(/<\/[A-Z]\w+>/g, story, drop),
	'a closing tag of another block': change(/(?<=<\/)[A-Z]\w+/g, story, ([name]) =>
		name === 'Quote' ? 'Unknown' : 'Quote',
	),
	'a slash too much': change(/(?<=<(?:Unknown|Quote)[^>\n]*)>/g, story, () => ' />'),
	'curly quotes in a block': change(/="([^"\n]*)"/g, story, ([, inner]) => `=“${inner}”`),
	'curly quotes in a record': change(
		/(?<=: )(['"])(.*)\1$/gm,
		record,
		([, , inner]) => `“${inner}”`,
	),
	'straight quotes in a text': change(/“([^”\n]*)”/g, all, ([, inner]) => `"${inner}"`),
	'one curly quote lost': change(/[“”]/g, all, drop),
	'an invisible character': change(/(?<=\w)(?=\w)/g, all, (_, chance) =>
		pick(['\u200B', '\u202E', '\u0008', '\u00AD', '\uFEFF', '\u2028', '\0'], chance),
	),
	'a no-break space': change(/ /g, all, () => '\u00A0'),
	'a curly bracket': change(/(?<= )(?=[a-z])/g, story, (_, chance) => pick(['{', '}'], chance)),
	'pasted HTML': change(/(?<= )([a-z]{3,})(?= )/g, all, ([word], chance) =>
		pick([`<b>${word}</b>`, `${word}<br>`, `&nbsp;${word}`, `<!-- ${word} -->`], chance),
	),
	'pasted Markdown in a record': change(/(?<= )([a-z]{3,})(?= )/g, record, ([word], chance) =>
		pick([`**${word}**`, `[${word}](https://example.org/)`, `\`${word}\``], chance),
	),
	'a letter that is no UTF-8': change(/[^\0-\x7F]/g, all, () => '\uFFFD'),
	'UTF-8 read as Windows-1252': change(/[^\0-\x7F]/g, all, ([letter]) =>
		new TextDecoder('windows-1252').decode(new TextEncoder().encode(letter)),
	),
	'a question mark for a letter': change(/[^\0-\x7F]/g, all, () => '?'),
	'a heading without its blank': change(/(?<=^##) /gm, story, drop),
	'a heading a level too deep': change(/^##(?= )/gm, story, () => '####'),
	'a block within a paragraph': change(/\n\n(?=<[A-Z]\w+ [^>\n]*\/>\n)/g, story, () => ' '),
	'a link mangled': change(/\]\([^)\n]+\)/g, story, ([link], chance) =>
		pick(
			[link.slice(1), link.slice(0, -1), link.replace('(', ' ('), link.replace(/[a-z]/, '')],
			chance,
		),
	),
	'an address mangled': change(/(?<=: )https:\/\/\S+/g, all, ([address], chance) =>
		pick(
			[
				address.slice(1),
				address.replace(':', ''),
				address.replace('//', '/'),
				address.replace('.', ' '),
				address.replace('https://', ''),
				address.slice(0, 10),
			],
			chance,
		),
	),
};
