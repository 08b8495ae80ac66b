// The history of calculations, kept in the local storage of the browser.
import {language, localize} from "./messages.js";

const KEY = "calculator.history";
const MAX_ENTRIES = 50;
// Browsers store some million characters for a site. An entry that does not fit is left out, shorter ones are kept.
const MAX_CHARACTERS = 1_000_000;
const MAX_SHOWN_CHARACTERS = 200;
const emptyHint = document.getElementById("history-empty");
const clear = document.getElementById("clear-history");
const list = document.getElementById("history");
const time = new Intl.DateTimeFormat(language, {hour: "2-digit", minute: "2-digit"});

let entries = load();
let recalledIndex = -1;

export function add(expression, result) {
	entries = withinLimits([{expression, result, at: Date.now()},
		...entries.filter((each) => each.expression !== expression)]);
	recalledIndex = -1;
	save();
	render();
}

function withinLimits(all) {
	let left = MAX_CHARACTERS;
	return all.slice(0, MAX_ENTRIES).filter(({expression, result}) => {
		const length = expression.length + result.length;
		const fits = length <= left;
		left -= fits ? length : 0;
		return fits;
	});
}

// returns the expression before (1) or after (-1) the one recalled last; undefined if there is none
export function recall(step) {
	const next = recalledIndex + step;
	if (next >= -1 && next < entries.length) {
		recalledIndex = next;
		return next < 0 ? "" : entries[next].expression;
	}
	return undefined;
}

export function onSelect(listener) {
	list.addEventListener("click", (event) => {
		const entry = event.target.closest("button");
		if (entry) {
			listener(entry.dataset.expression);
		}
	});
}

function load() {
	try {
		const stored = JSON.parse(localStorage.getItem(KEY) ?? "[]");
		return stored.filter((each) => typeof each.expression === "string" && typeof each.result === "string");
	}
	catch {
		// the storage is disabled, or its content is not a history
		return [];
	}
}

function save() {
	try {
		localStorage.setItem(KEY, JSON.stringify(entries));
	}
	catch {
		// the storage is disabled or full: the history lasts as long as the page is open
	}
}

function render() {
	emptyHint.hidden = entries.length > 0;
	clear.hidden = entries.length === 0;
	list.replaceChildren(...entries.map(item));
}

function item(entry) {
	const button = document.createElement("button");
	button.type = "button";
	button.dataset.expression = entry.expression;
	button.append(part("span", localize(entry.expression)), part("span", localize(entry.result)),
		part("time", time.format(entry.at)));
	button.children[1].className = "answer";
	const item = document.createElement("li");
	item.append(button);
	return item;
}

function part(name, text) {
	const element = document.createElement(name);
	element.textContent = text.slice(0, MAX_SHOWN_CHARACTERS);
	return element;
}

clear.addEventListener("click", () => {
	entries = [];
	save();
	render();
});

render();
