import ts from 'typescript';
import { expect, test } from 'vitest';
import { code, read } from '../architecture/source.ts';

/**
 * Where phrases may stand: the words themselves, the check’s messages to editors, what a field or a column means, and
 * what only programs and those who run them read: headers, policies, settings of servers, style sheets.
 */
const mayHoldPhrases =
	/^src\/(words|check|desk|schema|deploy|integrations|styles|data\/tables)\/|^src\/data\/meaning\.ts$/;

/** Phrases that may stand elsewhere, each for a reason. */
const exceptions = new Set([
	// What is said to archives, in the one file that no reader opens.
	'# Archives are welcome: please keep copies.\nUser-agent: *\nAllow: /\n\nSitemap: ',
	// Errors that name what a developer forgot.
	'no column shows, and leftOut does not name',
	'there is no such field as',
	'a column shows, and leftOut names',
	// What joins a list in a cell of a table: it is part of the format.
	'; ',
	// What the atlas calls territories that it gives no number.
	'N. Cyprus',
	'Indian Ocean Ter.',
	// A font.
	"'Libre Franklin Thin'",
	// A unit is the same in every language.
	' B',
	// A class beside another.
	' weak',
]);

const isPhrase = (text: string) => /^\s+\p{L}|\p{L}\s+$|\p{L}[,.:;…]? +\p{L}|^[:;,·] /u.test(text);

/** Markup, attributes, style sheets and lists of fonts. */
const isCode = (text: string) => /[<>{}=]|serif/.test(text);

/** What takes a selector or a media query. */
const asks = /^(find|querySelector|querySelectorAll|closest|matches|matchMedia)$/;

/** What takes a name that only the program knows, before all else: of what it remembers, of a symbol, of a question to the ledger. */
const names = /^(remember|Symbol\.for|note)$/;

/** Every text in a file that a reader might read. What an error says is for developers. */
function listPhrases(text: string): string[] {
	const found: string[] = [];
	const walk = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node)) return;
		if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
		if (ts.isCallExpression(node) && asks.test(node.expression.getText().replace(/.*\W/, '')))
			return walk(node.expression);
		if (ts.isCallExpression(node) && names.test(node.expression.getText()))
			return node.arguments.slice(1).forEach(walk);
		if (
			ts.isStringLiteralLike(node) ||
			ts.isTemplateHead(node) ||
			ts.isTemplateMiddleOrTemplateTail(node)
		)
			found.push(node.text);
		ts.forEachChild(node, walk);
	};
	walk(ts.createSourceFile('code.ts', text, ts.ScriptTarget.Latest, true));
	return found.filter((one) => isPhrase(one) && !isCode(one));
}

test.each(code.filter((file) => file.endsWith('.ts') && !mayHoldPhrases.test(file)))(
	'%s holds no words that a reader reads',
	(file) => {
		expect(listPhrases(read(file)).filter((text) => !exceptions.has(text))).toEqual([]);
	},
);

test('a phrase is found wherever it stands, and what programs read is none', () => {
	const text = `
import a from './a b.ts';
const link = find(row, 'th a, td a');
if (!link) throw new RangeError('there is no link');
show(\`\${day} to \${end}\`, 'Nothing is left out.', ['a', 'b'].join(' and '), \`: \${what}\`);
put('<text class="a b">', 'left-out');`;
	expect(listPhrases(text)).toEqual([' to ', 'Nothing is left out.', ' and ', ': ']);
});
