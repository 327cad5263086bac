import type { Problem } from '../problem.ts';
import { listRecords, problemAt, type ContentRecord, type Content } from '../content.ts';

/** The fields by which a claim answers another. */
const fields = new Set(['answers', 'answersInGeneral']);

/**
 * Finds claims that answer themselves, directly or through others, and those that answer a claim both in particular and only
 * in general. It reports each circle once.
 */
export function findCircles(content: Content): Problem[] {
	const claims = listRecords(content, 'claims');
	const answers = new Map(claims.map((claim) => [claim.id, listAnswers(claim)]));
	const problems: Problem[] = [];
	const reported = new Set<string>();
	for (const claim of claims) {
		problems.push(...findDoubled(claim));
		const circle = findCircle(answers, claim.id);
		if (!circle || circle.some((id) => reported.has(id))) continue;
		circle.forEach((id) => reported.add(id));
		problems.push(
			problemAt(claim, [fieldOf(claim, circle[1] ?? claim.id)], ...explainCircle(claim, circle)),
		);
	}
	return problems;
}

function explainCircle(claim: ContentRecord, circle: string[]): [wrong: string, fix: string] {
	const [first] = circle;
	if (circle.length === 1)
		return ['It answers itself.', `Take “${first}” out of “${fieldOf(claim, claim.id)}”.`];
	const path = [...circle, first].map((id) => `“${id}”`).join(' answers ');
	return [`It answers itself in a circle: ${path}.`, 'Take one of these answers out.'];
}

/** Finds the shortest path from a claim along its answers back to itself. */
function findCircle(answers: Map<string, string[]>, start: string): string[] | undefined {
	const paths = [{ end: start, path: [start] }];
	const seen = new Set<string>();
	for (const { end, path } of paths) {
		for (const next of answers.get(end) ?? []) {
			if (next === start) return path;
			if (!seen.has(next)) paths.push({ end: next, path: [...path, next] });
			seen.add(next);
		}
	}
	return undefined;
}

function listAnswers({ references }: ContentRecord): string[] {
	return references.filter(({ path }) => fields.has(String(path[0]))).map(({ id }) => id);
}

/** The field by which a claim answers the claim with that id. */
function fieldOf({ references }: ContentRecord, id: string): string {
	const to = references.find((one) => one.id === id && fields.has(String(one.path[0])));
	return String(to?.path[0] ?? 'answers');
}

/** A claim that a claim answers, and answers only in general besides. */
function findDoubled(claim: ContentRecord<'claims'>): Problem[] {
	const inField = (name: string) => claim.references.filter(({ path }) => path[0] === name);
	const answered = new Set(inField('answers').map(({ id }) => id));
	return inField('answersInGeneral')
		.filter(({ id }) => answered.has(id))
		.map(({ id, path }) => {
			const wrong = `“${id}” stands under “answers” and under “answersInGeneral”.`;
			const fix =
				'Take it out of the first if this claim does not speak of it, else out of the second.';
			return problemAt(claim, path, wrong, fix);
		});
}
