// Calculates a file of expressions, one per line. The file is chosen or dropped anywhere on the page, and its results can
// be downloaded as CSV and NDJSON.
import {announce} from "./announcer.js";
import {BatchResults} from "./batch-results.js";
import {RefusedError, calculateAll} from "./gateway.js";
import {countMessage, delocalize, language, message} from "./messages.js";
import {settings} from "./settings.js";
import {readLines} from "./text-file.js";

// screen readers announce the progress at most this often
const ANNOUNCEMENT_MILLIS = 5000;
const [details, fileInput, cancel, progress, state, csv, ndjson] =
	["batch", "file", "cancel", "progress", "batch-state", "csv", "ndjson"].map((id) => document.getElementById(id));
const downloads = [csv, ndjson];
const format = new Intl.NumberFormat(language);

let running;

async function start(files) {
	if (running) {
		return;
	}
	details.open = true;
	details.scrollIntoView({block: "nearest"});
	clear();
	running = new AbortController();
	const {lines, problem} = files.length === 1 ? await readLines(files[0]) : {problem: message("oneFile")};
	if (lines) {
		await calculate(lines, files[0].name);
	}
	else {
		showAndAnnounce(problem);
	}
	running = undefined;
}

async function calculate(lines, fileName) {
	const results = new BatchResults();
	const progressText = () => [
		message("batchProgress", format.format(results.completed), format.format(lines.length)),
		...(results.errors ? [countMessage("errors", results.errors)] : [])].join(" · ");
	showControls({busy: true});
	progress.max = lines.length;
	announce(message("batchStarted", fileName, format.format(lines.length)));
	let announcedAt = performance.now();
	let ending;
	try {
		for await (const answer of calculateAll(lines.map(({expression}) => delocalize(expression)), settings(), running.signal)) {
			results.add(lines[results.completed], answer);
			progress.value = results.completed;
			state.textContent = progressText();
			if (performance.now() - announcedAt > ANNOUNCEMENT_MILLIS) {
				announcedAt = performance.now();
				announce(progressText());
			}
		}
		ending = message(results.completed === lines.length ? "batchDone" : "batchInterrupted");
	}
	catch (error) {
		ending = endingAfter(error);
	}
	showControls({busy: false});
	showAndAnnounce(`${ending} ${progressText()}`);
	if (results.completed > 0) {
		offerDownloads(results, fileName.replace(/\.[^.]*$/, ""));
	}
}

function endingAfter(error) {
	if (error.name === "AbortError") {
		return message("batchCancelled");
	}
	return error instanceof RefusedError ? error.message || message("batchRefused") : message("batchInterrupted");
}

// moves the focus to the visible one of the two controls when the other is hidden
function showControls({busy}) {
	const focused = [fileInput, cancel].includes(document.activeElement);
	progress.hidden = false;
	cancel.hidden = !busy;
	fileInput.parentElement.hidden = busy;
	if (focused) {
		(busy ? cancel : fileInput).focus();
	}
}

function offerDownloads(results, baseName) {
	for (const link of downloads) {
		link.href = results[link.id].createUrl();
		link.download = `${baseName}-results.${link.id}`;
		link.hidden = false;
	}
}

function clear() {
	for (const link of downloads) {
		URL.revokeObjectURL(link.href);
		link.hidden = true;
	}
	progress.hidden = true;
	progress.value = 0;
	state.textContent = "";
}

function showAndAnnounce(text) {
	state.textContent = text;
	announce(text);
}

fileInput.addEventListener("change", async () => {
	await start([...fileInput.files]);
	// without this, choosing the same file again would fire no event
	fileInput.value = "";
});

cancel.addEventListener("click", () => running.abort());

document.addEventListener("dragover", (event) => {
	if (event.dataTransfer.types.includes("Files")) {
		event.preventDefault();
		document.body.dataset.drop = message("drop");
	}
});

document.addEventListener("dragleave", (event) => {
	// without a related target the pointer has left the window
	if (!event.relatedTarget) {
		delete document.body.dataset.drop;
	}
});

document.addEventListener("drop", (event) => {
	delete document.body.dataset.drop;
	if (event.dataTransfer.files.length > 0) {
		event.preventDefault();
		start([...event.dataTransfer.files]);
	}
});
