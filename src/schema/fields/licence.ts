import { shortText, webAddress } from './field.ts';
import { record } from './record.ts';

/** The licence of text and data. */
export const licence = record({
	name: shortText('Name the licence.').meta({ description: 'Its name, as it is printed.' }),
	link: webAddress('Give the whole address of the licence.').meta({
		description: 'Where it can be read.',
	}),
}).meta({ description: 'The licence of text and data.' });
