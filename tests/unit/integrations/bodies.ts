/** Pieces of text, right and wrong, of every kind that an editor, an importer or an attacker may bring. */
const pieces = [
	...[
		'Words',
		'and “more” words',
		"it's -- so",
		'😀',
		'信已寄出。',
		'שלום',
		'&amp;',
		'&eacut;',
		'&#x202e;',
	],
	...[
		'*em*',
		'**strong**',
		'~~gone~~',
		'`code`',
		'*open',
		'\\*',
		'\\[',
		'  \n',
		'\n',
		'\n\n',
		'\t',
		'\r\n',
	],
	...['[^1]', '[^2]', '\n\n[^1]: note *x*\n\n', '\n\n[^2]: x{process.env.HOME}\n\n', '[^9]'],
	...[
		'[a](/map/)',
		'[a](javascript:alert(1))',
		'[a][b]',
		'[b]',
		'\n\n[b]: /x/ "t"\n\n',
		'<https://x.example>',
	],
	...['https://x.example/a', 'www.x.example', 'a@x.example', '![p](q)', '[a](<b c>)', '[a](b{c})'],
	...[
		'<Cite source="a" />',
		'<Cite\n source="a"\n at=\'b\'/>',
		'< Cite />',
		'<Quote speaker="a">',
		'</Quote>',
	],
	...[
		'<Unknown>',
		'</Unknown>',
		'<b>x</b>',
		'<!-- c -->',
		'<a.b/>',
		'<></>',
		'<Claim {...a} />',
		'<Claim id={a}/>',
	],
	...[
		'{1 + 1}',
		'{',
		'}',
		'{/* c */}',
		'\n\nexport const a = 1\n\n',
		'\n\nimport a from "b"\n\n',
		'export default {\\',
	],
	...[
		'\n\n# h\n\n',
		'\n\n## h [a](b)\n\n',
		'Title\n===\n',
		'\n\n---\n\n',
		'\n- a\n- [ ] b\n',
		'\n1. a\n   b\n',
	],
	...[
		'\n> quote\n',
		'\n> — me <Cite source="a" />\n',
		'\n>> deep\n',
		'\n```js\nx\n```\n',
		'\n    indented\n',
		'\n~~~\n',
	],
	...[
		'\n| a | b |\n|---|---|\n| 1 | 2 |\n',
		'\n| a | b |\n|---|\n| 1 |\n',
		'$$x$$',
		'$1',
		'\n:::note\n',
		'==m==',
		'^^',
	],
	...[
		'<style>a{}</style>',
		'<script>x</script>',
		'</head>',
		'<meta http-equiv=refresh>',
		']]>',
		'-->',
		'\u0000',
		'\u202e',
	],
];

/** Makes so many texts of them, the same each time. */
export function makeBodies(count: number): string[] {
	let state = 12;
	// The linear congruential generator of Numerical Recipes.
	const random = (below: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
	return Array.from({ length: count }, () =>
		Array.from({ length: 1 + random(7) }, () => pieces[random(pieces.length)]).join(
			[' ', '', '\n', '\n\n'][random(4)],
		),
	);
}
