// A file of expressions, a line each: chosen or dropped anywhere, calculated, and taken home as CSV or NDJSON.
import {announce} from "./announcement.js";
import {RefusedError, calculateAll} from "./gateway.js";
import {Results} from "./results.js";
import {linesOf} from "./textfile.js";
import {amount, language, read, say} from "./texts.js";
import {wishes} from "./wishes.js";

// those who listen hear of the progress no more often
const PERIOD = 5000;
const [details, file, cancel, progress, state, csv, ndjson] =
	["batch", "file", "cancel", "progress", "batch-state", "csv", "ndjson"].map((id) => document.getElementById(id));
const downloads = [csv, ndjson];
const format = new Intl.NumberFormat(language);

let running;

async function begin(files) {
	if (running) {
		return;
	}
	details.open = true;
	details.scrollIntoView({block: "nearest"});
	clear();
	running = new AbortController();
	const {lines, problem} = files.length === 1 ? await linesOf(files[0]) : {problem: say("oneFile")};
	if (lines) {
		await calculate(lines, files[0].name);
	}
	else {
		tell(problem);
	}
	running = undefined;
}

async function calculate(lines, name) {
	const results = new Results();
	const soFar = () => [say("soFar", format.format(results.done), format.format(lines.length)),
		...(results.mistakes ? [amount("mistakes", results.mistakes)] : [])].join(" · ");
	show({underWay: true});
	progress.max = lines.length;
	announce(say("batchBegins", name, format.format(lines.length)));
	let announced = performance.now();
	let ending;
	try {
		for await (const answer of calculateAll(lines.map(read), wishes(), running.signal)) {
			results.add(lines[results.done], answer);
			progress.value = results.done;
			state.textContent = soFar();
			if (performance.now() - announced > PERIOD) {
				announced = performance.now();
				announce(soFar());
			}
		}
		ending = say(results.done === lines.length ? "batchDone" : "batchBroken");
	}
	catch (error) {
		ending = reason(error);
	}
	show({underWay: false});
	tell(`${ending} ${soFar()}`);
	if (results.done > 0) {
		offer(results, name.replace(/\.[^.]*$/, ""));
	}
}

function reason(error) {
	if (error.name === "AbortError") {
		return say("batchCancelled");
	}
	return error instanceof RefusedError ? error.message || say("batchRefused") : say("batchBroken");
}

// the focus stays with what can be done next
function show({underWay}) {
	const focused = [file, cancel].includes(document.activeElement);
	progress.hidden = false;
	cancel.hidden = !underWay;
	file.parentElement.hidden = underWay;
	if (focused) {
		(underWay ? cancel : file).focus();
	}
}

function offer(results, name) {
	for (const link of downloads) {
		link.href = results[link.id].address();
		link.download = `${name}-results.${link.id}`;
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

function tell(text) {
	state.textContent = text;
	announce(text);
}

file.addEventListener("change", async () => {
	await begin([...file.files]);
	// the same file can be chosen again
	file.value = "";
});

cancel.addEventListener("click", () => running.abort());

document.addEventListener("dragover", (event) => {
	if (event.dataTransfer.types.includes("Files")) {
		event.preventDefault();
		document.body.dataset.drop = say("drop");
	}
});

document.addEventListener("dragleave", (event) => {
	// out of the window
	if (!event.relatedTarget) {
		delete document.body.dataset.drop;
	}
});

document.addEventListener("drop", (event) => {
	delete document.body.dataset.drop;
	if (event.dataTransfer.files.length > 0) {
		event.preventDefault();
		begin([...event.dataTransfer.files]);
	}
});
