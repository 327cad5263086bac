import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { nameFolder, readBlockRules } from '../check/read.ts';
import { findSiteAddress } from '../check/siteaddress.ts';
import { contentFolder } from '../lib/folder.ts';
import { createAnswers } from './server/answers.ts';
import { serveDesk, type ServedDesk } from './server/deskserver.ts';
import { describeBlocks, describeForms } from './server/forms.ts';
import { startPreview } from './server/preview.ts';
import { makeDeskPage } from './server/deskpage.ts';

/** `npm run desk` opens the writing room: at this machine alone, with the site beside it as `npm run dev` shows it. */
const folder = contentFolder();
const port = Number(process.env['DESK_PORT'] || 4320);
const base = new URL(findSiteAddress(folder, process.env['SITE_ADDRESS'])).pathname;

const preview = startPreview(process.env['PORT'] || '4321', base);
process.on('exit', preview.stop);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
	process.on(signal, () => process.exit());

const room = await makeDeskPage({
	folder: nameFolder(folder),
	key: createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 12),
	hasPage: true,
	forms: describeForms(),
	/** Read each time that the page is asked for: a block that has come since is offered. */
	get blocks() {
		return describeBlocks(readBlockRules(folder));
	},
});
const desk = await open();
console.log(`\nThe desk is open at ${desk.address}\nCtrl-C closes it.`);

async function open(): Promise<ServedDesk> {
	try {
		return await serveDesk({ files: room, answers: createAnswers(folder, preview.address) }, port);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		console.error(`Port ${port} is taken: is the desk open already? Name another: DESK_PORT=4330.`);
		process.exit(1);
	}
}
