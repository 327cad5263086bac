import type { Standing } from '../../schema/claim.ts';
import type { Problem } from '../problem.ts';
import {
	hasField,
	isFolderReadable,
	listRecords,
	problemAt,
	type Content,
	type Path,
} from '../content.ts';

/** Standings with which an accusation waits for an answer: nobody who looked into it has decided. */
const open: ReadonlySet<string> = new Set<Standing>(['alleged', 'reported', 'stated', 'disputed']);

/** Finds accusations without a reply or a reason why there is none, and reasons although there is a reply. */
export function findMissingReplies(content: Content): Problem[] {
	const claims = listRecords(content, 'claims');
	/** The first claim that answers each claim, by their ids. */
	const answers = new Map<string, string>();
	for (const { id: by, references } of claims)
		for (const { path, id: to } of references)
			if (isAnswer(path) && by !== to && !answers.has(to)) answers.set(to, by);
	return claims.flatMap((claim) => {
		const { standing, noReply } = claim.data;
		const answer = answers.get(claim.id);
		if (answer && noReply) {
			const wrong = `“noReply” says that there is no reply, but “${answer}” answers it.`;
			return [problemAt(claim, ['noReply'], wrong, 'Take “noReply” out.')];
		}
		const accused = claim.references.find(({ path }) => path[0] === 'about');
		if (!accused || !open.has(standing ?? '') || answer || hasField(claim, 'noReply')) return [];
		if (!isFolderReadable(content, 'claims')) return [];
		const wrong = `It accuses “${accused.id}”, but no reply is printed.`;
		const fix = `Write “answers: [${claim.id}]” in the claim that replies (“answersInGeneral”, if it denies all in general), or say under “noReply” why there is none.`;
		return [problemAt(claim, ['about'], wrong, fix)];
	});
}

/** Whether a reference stands in one of the fields by which a claim answers another. */
function isAnswer(path: Path): boolean {
	return path[0] === 'answers' || path[0] === 'answersInGeneral';
}
