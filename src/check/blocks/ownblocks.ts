import { ownBlockSchema } from '../../schema/ownblock.ts';
import { problemAt, type BlockFile, type Content } from '../content.ts';
import { findPosition } from '../offset.ts';
import type { Problem } from '../problem.ts';
import { explainIssues } from '../schemaissue.ts';
import { isTaken } from './blockfiles.ts';
import { findMarkupFaults } from './blockmarkup.ts';
import { findStrangeNames } from './blocknames.ts';
import { findPropFaults } from './blockprops.ts';
import { readSyntax } from './syntax.ts';

/**
 * Finds mistakes in the blocks of an investigation’s own: a declaration without its mark-up or the other way round, a name that is
 * taken, and mark-up that would break a promise of the site. They are trusted as `src/` is; what holds for each page holds for them.
 */
export function findOwnBlockMistakes({ blockFiles, folder }: Content): Problem[] {
	return blockFiles.flatMap((block) => [
		...block.slips,
		...checkPair(block, folder),
		...checkDeclaration(block),
		...checkMarkup(block),
	]);
}

function checkPair({ name, isDeclared, markup, file }: BlockFile, folder: string): Problem[] {
	const start = { line: 1, column: 1 };
	if (isTaken(name)) {
		const wrong = `Every investigation has a block “${name}” already, in whatever letters.`;
		return [
			{
				file: isDeclared ? file : (markup?.file ?? file),
				...start,
				wrong,
				fix: 'Give both files another name.',
			},
		];
	}
	if (isDeclared && markup) return [];
	const missing = `${folder}/blocks/${name}.${isDeclared ? 'astro' : 'yaml'}`;
	return [
		{
			...{ file: isDeclared ? file : (markup?.file ?? file), ...start },
			wrong: isDeclared
				? 'This block is declared, and nothing says what readers see of it.'
				: 'Nothing says what this block needs, and when it is taken.',
			fix: `Add ${missing}, or take this file out.`,
		},
	];
}

function checkDeclaration(block: BlockFile): Problem[] {
	if (block.raw === undefined) return [];
	return explainIssues(ownBlockSchema, block.raw).map(({ path, wrong, fix }) =>
		problemAt(block, path, wrong, fix),
	);
}

function checkMarkup({ markup, declared }: BlockFile): Problem[] {
	if (!markup?.isRead) return [];
	const { file, text } = markup;
	const { root, faults } = readSyntax(text);
	const found =
		faults.length > 0
			? faults
			: [
					...findMarkupFaults(root, text),
					...findStrangeNames(root, text),
					...(declared ? findPropFaults(root, declared) : []),
				];
	return found.map(({ offset, wrong, fix }) => ({
		file,
		...findPosition(text, offset),
		wrong,
		fix,
	}));
}
