import type { ContentFile, Path } from '../../check/content.ts';
import type { Problem } from '../../check/problem.ts';
import { explainIssues } from '../../check/schemaissue.ts';
import type { Position } from '../../ledger/node.ts';
import type { Collection } from '../../schema/fields/ref.ts';
import { schemas } from '../../schema/schemas.ts';
import { siteSchema } from '../../schema/site.ts';

/** What the check says of a record, and the field that it is about: the way to it, or none for the text and the whole. */
export interface LocatedProblem extends Pick<Problem, 'line' | 'column' | 'wrong' | 'fix'> {
	level: NonNullable<Problem['level']>;
	path?: Path;
}

/** Finds the field that each problem of a file is about. From `bodyLine` on, lines are those of its text. */
export function locateProblems(
	problems: readonly Problem[],
	file: ContentFile & { collection?: Collection },
	bodyLine = Infinity,
): LocatedProblem[] {
	const schema = file.collection ? schemas[file.collection] : siteSchema;
	const issues = file.raw === undefined ? [] : explainIssues(schema, file.raw);
	const places = listPlaces(file);
	return problems.map(({ line, column, wrong, fix, level = 'error' }) => {
		const told = { line, column, wrong, fix, level };
		if (line >= bodyLine) return told;
		const issue = issues.find((one) => one.wrong === wrong && one.fix === fix);
		const path = issue?.path ?? findPlace(places, told, file.raw);
		return path && path.length > 0 ? { ...told, path } : told;
	});
}

type Place = { path: Path; position: Position };

/** Every field and entry of a file with where it begins, in the order of the file. */
function listPlaces(file: ContentFile): Place[] {
	const listInside = (value: unknown, path: Path): Place[] => {
		const own = path.length > 0 ? [{ path, position: file.positionOf(path) }] : [];
		if (typeof value !== 'object' || value === null) return own;
		const inner = Object.entries(value).flatMap(([key, one]) =>
			listInside(one, [...path, Array.isArray(value) ? Number(key) : key]),
		);
		return [...own, ...inner];
	};
	return listInside(file.raw, []).toSorted((a, b) => comparePositions(a.position, b.position));
}

/** The last that begins where a problem is or before it; the innermost of several. */
function findPlace(
	places: readonly Place[],
	problem: Pick<Problem, 'line' | 'column' | 'wrong'>,
	raw: unknown,
): Path | undefined {
	const path = places.findLast(({ position }) => comparePositions(position, problem) <= 0)?.path;
	// What is said of a whole file has the position of its first field.
	if (problem.line > 1 || problem.column > 1 || !path) return path;
	const [, quoted] = /“([^”…]+)/.exec(problem.wrong) ?? [];
	const [first] = Object.entries(raw as object)[0] ?? [];
	const isFirst = quoted !== undefined && JSON.stringify(raw).includes(quoted);
	return isFirst && path[0] === first ? path : undefined;
}

function comparePositions(a: Position, b: Position): number {
	return a.line - b.line || a.column - b.column;
}
