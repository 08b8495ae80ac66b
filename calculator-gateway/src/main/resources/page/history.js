// What was calculated here before, kept in this browser.
import {language, show} from "./texts.js";

const KEY = "calculator.history";
const MOST = 50;
// browsers keep some millions; what is longer must not keep shorter ones out
const MOST_CHARACTERS = 1_000_000;
const hint = document.getElementById("no-past");
const forget = document.getElementById("forget");
const list = document.getElementById("history");
const time = new Intl.DateTimeFormat(language, {hour: "2-digit", minute: "2-digit"});

let entries = load();
let recalled = -1;

export function remember(expression, result) {
	entries = thatFit([{expression, result, at: Date.now()}, ...entries.filter((each) => each.expression !== expression)]);
	recalled = -1;
	save();
	render();
}

function thatFit(all) {
	let left = MOST_CHARACTERS;
	return all.slice(0, MOST).filter(({expression, result}) => {
		const length = expression.length + result.length;
		const fits = length <= left;
		left -= fits ? length : 0;
		return fits;
	});
}

// the expression so many steps back (1) or forth (-1); undefined if there is none
export function recall(step) {
	const next = recalled + step;
	if (next >= -1 && next < entries.length) {
		recalled = next;
		return next < 0 ? "" : entries[next].expression;
	}
	return undefined;
}

export function onChoice(choose) {
	list.addEventListener("click", (event) => {
		const entry = event.target.closest("button");
		if (entry) {
			choose(entry.dataset.expression);
		}
	});
}

function load() {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
		return kept.filter((each) => typeof each.expression === "string" && typeof each.result === "string");
	}
	catch {
		// this browser keeps nothing, or something else wrote here
		return [];
	}
}

function save() {
	try {
		localStorage.setItem(KEY, JSON.stringify(entries));
	}
	catch {
		// it is remembered for as long as the page is open
	}
}

function render() {
	hint.hidden = entries.length > 0;
	forget.hidden = entries.length === 0;
	list.replaceChildren(...entries.map(item));
}

function item(entry) {
	const button = document.createElement("button");
	button.type = "button";
	button.dataset.expression = entry.expression;
	button.append(part("span", show(entry.expression)), part("span", show(entry.result)),
		part("time", time.format(entry.at)));
	button.children[1].className = "answer";
	const item = document.createElement("li");
	item.append(button);
	return item;
}

function part(name, text) {
	const element = document.createElement(name);
	// what is longer cannot be seen anyway
	element.textContent = text.slice(0, 200);
	return element;
}

forget.addEventListener("click", () => {
	entries = [];
	save();
	render();
});

render();
