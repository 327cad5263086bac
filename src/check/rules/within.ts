import { listRecords, problemAt, type Content, type ContentRecord } from '../content.ts';
import { quote, type Problem } from '../problem.ts';

/** Finds numbers that are said to be part of one that they can’t be part of. */
export function findWrongParts(content: Content): Problem[] {
	const claims = listRecords(content, 'claims');
	const byId = new Map(claims.map((claim) => [claim.id, claim]));
	return claims.flatMap((claim) => {
		const id = claim.data.figure?.within?.claim;
		const whole = id === undefined ? undefined : byId.get(id);
		if (!whole) return [];
		return explainPart(claim, whole).map(([wrong, fix]) =>
			problemAt(claim, ['figure', 'within', 'claim'], wrong, fix),
		);
	});
}

type Claim = ContentRecord<'claims'>;

function explainPart(claim: Claim, whole: Claim): [wrong: string, fix: string][] {
	const part = claim.data.figure;
	const { figure } = whole.data;
	if (!part || whole.raw === undefined) return [];
	if (!figure)
		return [
			[
				`Its number is said to be part of that of “${whole.id}”, which gives none.`,
				`Name a claim with a “figure”, or take “within” out.`,
			],
		];
	if (part.unit !== figure.unit)
		return [
			[
				`It counts ${quote(part.unit)}, and “${whole.id}” counts ${quote(figure.unit)}: one is no part of the other.`,
				'Write the same unit in both, or take “within” out.',
			],
		];
	if (part.value < figure.value) return [];
	return [
		[
			`${part.value} is no part of ${figure.value}, the number of “${whole.id}”.`,
			'Name a claim with a larger number, or take “within” out.',
		],
	];
}
